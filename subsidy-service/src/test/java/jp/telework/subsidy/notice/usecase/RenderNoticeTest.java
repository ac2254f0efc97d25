package jp.telework.subsidy.notice.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jp.telework.casework.notice.domain.Addressee;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.Wareki;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.notice.NoticeForms;
import jp.telework.subsidy.notice.Notices;
import jp.telework.subsidy.notice.api.NoticeView;
import jp.telework.subsidy.notice.domain.AmountTable;
import jp.telework.subsidy.notice.domain.Notice;
import jp.telework.subsidy.notice.domain.NoticeItem;
import jp.telework.subsidy.notice.domain.NoticeKind;
import jp.telework.subsidy.notice.domain.Remedy;
import jp.telework.test.ServiceDatabase;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@ServiceDatabase("subsidy")
class RenderNoticeTest {

    /** 25 mm in points. */
    private static final float MARGIN = 25 * 72 / 25.4f;

    @Inject
    RenderNotice notices;

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void printsTheWholeNoticeWithItsHash(NoticeKind kind) throws Exception {
        Notice notice = Notices.of(kind);
        String hash = notices.seal(notice).contentSha256();
        try (PDDocument document = Loader.loadPDF(notices.pdf(notice))) {
            String text = text(document);
            assertThat(document.getDocumentInformation().getCustomMetadataValue("ContentSha256"))
                    .isEqualTo(hash);
            assertThat(text.split(hash, -1)).as("on every page").hasSize(document.getNumberOfPages() + 1);
            assertThat(text)
                    .contains("1／" + document.getNumberOfPages())
                    .contains(squeezed(notice.opening()), notice.title())
                    .contains(
                            squeezed(notice.head().documentNumber()),
                            Wareki.format(notice.head().issuedOn()));
            assertThat(body(document)).contains(expected(notice));
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    /** The published form: A4, its items and no others, and a bookmark to each of them. */
    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void followsItsPublishedForm(NoticeKind kind) throws Exception {
        Notice notice = Notices.of(kind);
        List<String> labels = notice.items().stream().map(NoticeItem::label).toList();
        assertThat(labels).containsAll(NoticeForms.required(notice.title()));
        assertThat(NoticeForms.possible(notice.title())).containsAll(labels);
        try (PDDocument document = Loader.loadPDF(notices.pdf(notice))) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(1f));
                assertThat(page.getMediaBox().getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within(1f));
            }
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            PDOutlineItem title =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(title.getTitle()).isEqualTo(notice.title());
            List<String> expected = new ArrayList<>(List.of("事業の名称", "受付番号"));
            expected.addAll(labels);
            if (!notice.reasons().isEmpty()) {
                expected.add("理由");
            }
            if (!notice.remedies().isEmpty()) {
                expected.add("教示");
            }
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item : title.children()) {
                assertThat(item.getDestination()).as(item.getTitle()).isNotNull();
                bookmarks.add(item.getTitle().replaceFirst("^.+\u3000", ""));
            }
            assertThat(bookmarks).isEqualTo(expected);
        }
    }

    /** Everything that varies, without white space, because lines break anywhere. */
    private static List<String> expected(Notice notice) {
        List<String> expected = new ArrayList<>();
        for (NoticeItem item : notice.items()) {
            expected.add(item.label());
            expected.addAll(item.lines());
            if (item.amountYen() != null) {
                expected.add(
                        String.format(Locale.ROOT, "金%,d円", item.amountYen().amount()));
            }
            if (item.date() != null) {
                expected.add(Wareki.format(item.date()));
            }
            if (item.table() != null) {
                for (AmountTable.AmountRow row : item.table().rows()) {
                    expected.add(row.label()
                            + row.amountsYen().stream().map(Yen::inJapanese).collect(Collectors.joining()));
                }
            }
        }
        notice.reasons().forEach(reason -> {
            expected.add(reason.facts());
            expected.add(reason.clause().ja());
        });
        notice.remedies().stream().map(Remedy::text).forEach(expected::add);
        return expected.stream().map(RenderNoticeTest::squeezed).toList();
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void embedsItsOneFontAsASubset(NoticeKind kind) throws Exception {
        byte[] pdf = notices.pdf(Notices.of(kind));
        assertThat(pdf.length).isBetween(20_000, 200_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Set<String> names = new HashSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    names.add(font.getName());
                }
            }
            assertThat(names).singleElement().asString().matches("[A-Z]{6}\\+IPAexMincho");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = NoticeKind.class,
            names = {"GRANT_DECISION", "CANCELLATION"})
    void printsTheSameBytesAgain(NoticeKind kind) throws Exception {
        byte[] first = notices.pdf(Notices.of(kind));
        Thread.sleep(1_100); // a clock that got into the file would show in its seconds
        assertThat(notices.pdf(Notices.of(kind))).isEqualTo(first);
    }

    /** The font draws 月 and the radical ⽉ with one glyph; a search must find the ideograph. */
    @Test
    void canBeSearched() throws Exception {
        try (PDDocument document = Loader.loadPDF(notices.pdf(Notices.of(NoticeKind.GRANT_DECISION)))) {
            assertThat(text(document).codePoints().filter(c -> c >= 0x2E80 && c <= 0x2FDF))
                    .isEmpty();
        }
    }

    /** The control: the same notice is printed elsewhere, with 〓. */
    @Test
    void isNotIssuedWithAnotherName() throws Exception {
        Notice rare = Notices.of(NoticeKind.CANCELLATION, new Addressee("𠮷野町", "𠮷野 太郎", true), "事実");
        notices.requireNames(rare);
        Notice unprintable = Notices.of(NoticeKind.CANCELLATION, new Addressee("白浜町", "白浜😀太郎", true), "事実");
        assertThatThrownBy(() -> notices.requireNames(unprintable))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(CommonError.UNPRINTABLE_CHARACTER));
        try (PDDocument document = Loader.loadPDF(notices.pdf(unprintable))) {
            assertThat(text(document)).contains("白浜〓太郎", "〓は、この文書の書体にない文字である");
        }
    }

    @Test
    void printsHostileTextAsText() throws Exception {
        String facts =
                "<script>alert(1)</script> & <b>太字</b> ]]> &amp; {notice.title} <img src=\"http://127.0.0.1:9/x.png\"/>"
                        + " <!-- --> </p></body>";
        Notice notice =
                Notices.of(NoticeKind.CANCELLATION, new Addressee("株式会社<b>A&B</b>😀", "代表 \"髙﨑\" '𠮷野'", false), facts);
        try (PDDocument document = Loader.loadPDF(notices.pdf(notice))) {
            assertThat(text(document))
                    .contains(squeezed(facts))
                    .contains("株式会社<b>A&B</b>〓", "代表\"髙﨑\"'𠮷野'")
                    .contains("〓は、この文書の書体にない文字である");
        }
        assertThat(notices.seal(notice).content().head().addressee().representative())
                .contains("𠮷");
    }

    @Test
    void keepsEveryLetterOnThePaper() throws Exception {
        String sentence = "現地での調査により、購入した機器が補助事業の目的に従って使用されていないことを確認した。";
        String facts = sentence.repeat(12).substring(0, 500);
        Notice notice = Notices.of(
                NoticeKind.CANCELLATION,
                new Addressee("ふるさとテレワーク推進協議会".repeat(15), "W".repeat(150), true),
                facts,
                "A".repeat(200) + "长".repeat(3) + "白浜".repeat(100));
        try (PDDocument document = Loader.loadPDF(notices.pdf(notice))) {
            assertThat(body(document)).contains(squeezed(facts), "W".repeat(150), "白浜".repeat(100));
            assertThat(outside(document)).isEmpty();
        }
    }

    @Test
    void printsManyPages() throws Exception {
        Notice notice = Notices.of(NoticeKind.CANCELLATION, Notices.TOWN, "調査で確認した事実は次のとおり。\n".repeat(200));
        try (PDDocument document = Loader.loadPDF(notices.pdf(notice))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(4);
            assertThat(text(document).split("次のとおり。", -1)).hasSize(201);
            assertThat(outside(document)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void isSentAsJsonWithTheSameHash(NoticeKind kind) throws Exception {
        Notice notice = Notices.of(kind);
        JsonNode view = json.readTree(json.writeValueAsString(NoticeView.of(notices.seal(notice))));
        String recomputed = CanonicalJson.of(view.get("content").toString()).sha256();
        assertThat(view.get("contentSha256").asText()).isEqualTo(recomputed);
        assertThat(view.get("issuedOnLabel").asText()).isEqualTo("令和8年7月31日");
    }

    @Test
    void isTheSameAfterItWasStored() {
        Notice notice = Notices.of(NoticeKind.GRANT_DECISION).withAttachments(List.of("交付申請書の写し"));
        Notice stored = StoredJson.read(StoredJson.write(notice), Notice.class);
        assertThat(stored).isEqualTo(notice);
        assertThat(notices.seal(stored).contentSha256())
                .isEqualTo(notices.seal(notice).contentSha256());
    }

    @Test
    void hasAnotherHashWhenAnythingDiffers() {
        Notice notice = Notices.of(NoticeKind.CANCELLATION);
        Notice other = Notices.of(NoticeKind.CANCELLATION, Notices.TOWN, "別の事実。");
        assertThat(notices.seal(notice).contentSha256())
                .isNotEqualTo(notices.seal(other).contentSha256());
    }

    private static String text(PDDocument document) throws IOException {
        return squeezed(new PDFTextStripper().getText(document));
    }

    /** The text without the footers, which would stand inside a sentence that runs over two pages. */
    private static String body(PDDocument document) throws IOException {
        return text(document).replaceAll("総情流第[^号]*号[0-9]+／[0-9]+内容のハッシュ値（SHA-256）：[0-9a-f]{64}", "");
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u3000]+", "");
    }

    /** Letters beyond the margins at the sides. */
    private static List<String> outside(PDDocument document) throws IOException {
        List<String> outside = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                float right = letter.getXDirAdj() + letter.getWidthDirAdj();
                if (letter.getXDirAdj() < MARGIN - 1 || right > letter.getPageWidth() - MARGIN + 1) {
                    outside.add(letter.getUnicode() + "@" + letter.getXDirAdj());
                }
                super.processTextPosition(letter);
            }
        }.getText(document);
        return outside;
    }
}

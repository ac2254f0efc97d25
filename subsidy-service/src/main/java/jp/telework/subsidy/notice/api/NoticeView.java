package jp.telework.subsidy.notice.api;

import java.time.LocalDate;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.Wareki;
import jp.telework.subsidy.notice.domain.Notice;
import jp.telework.subsidy.notice.domain.NoticeKind;
import jp.telework.subsidy.notice.usecase.SealedNotice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A notice as JSON. */
@Schema(
        name = "NoticeDocument",
        description = "通知書・命令書。contentSha256 は content の正規形（RFC 8785）のSHA-256で、PDFの末尾と文書情報 ContentSha256 と"
                + "一致する。本文は日本語だけ。 A notice; contentSha256 is the SHA-256 of the canonical form (RFC 8785) of content,"
                + " the same as in the PDF's footer and in its information dictionary. The text is in Japanese only.")
public record NoticeView(
        NoticeKind kind,
        @Schema(examples = "交付決定通知書") String title,
        @Schema(examples = "Notice of the grant decision") String titleInEnglish,

        @Schema(description = "文書番号 / document number", examples = "総情流第123号")
        String documentNumber,

        @Schema(description = "発出日 / day of issue") LocalDate issuedOn,
        @Schema(examples = "令和8年7月31日") String issuedOnLabel,
        @Schema(pattern = "[0-9a-f]{64}") String contentSha256,

        @Schema(description = "通知の内容。PDFに印刷されるものと同じ。金額は円。 What the PDF prints, word for word; amounts in yen")
        Notice content) {

    public static NoticeView of(SealedNotice sealed) {
        Notice notice = sealed.content();
        return new NoticeView(
                notice.kind(),
                notice.title(),
                notice.kind().title(Language.EN),
                notice.head().documentNumber(),
                notice.head().issuedOn(),
                Wareki.format(notice.head().issuedOn()),
                sealed.contentSha256(),
                notice);
    }
}

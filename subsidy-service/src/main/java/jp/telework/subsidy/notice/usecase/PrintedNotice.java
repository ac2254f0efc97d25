package jp.telework.subsidy.notice.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import jp.telework.kernel.value.Wareki;
import jp.telework.subsidy.notice.domain.AmountTable;
import jp.telework.subsidy.notice.domain.Notice;
import jp.telework.subsidy.notice.domain.NoticeItem;
import jp.telework.subsidy.notice.domain.NoticeReason;
import org.jspecify.annotations.Nullable;

/**
 * A notice as the template prints it: dates in 和暦, items numbered, every text printable in the font.
 *
 * @param incomplete whether a character had to be replaced by 〓
 */
public record PrintedNotice(
        String subsidy,
        String title,
        String documentNumber,
        String issuedOn,
        List<String> addressee,
        String issuer,
        String opening,
        List<Item> items,
        List<Paragraph> remedies,
        boolean incomplete,
        String contentSha256) {

    /** An item below 「記」. */
    public record Item(
            String number,
            String label,
            List<Paragraph> paragraphs,
            @Nullable Table table) {

        private static final int NARROW = 80;

        /** Whether label and text stand beside each other. */
        public boolean isBeside() {
            return table == null
                    && paragraphs.size() == 1
                    && paragraphs.get(0).note().isEmpty()
                    && paragraphs.get(0).text().length() <= NARROW;
        }
    }

    /** A paragraph with its number, such as （1）; without one when it stands alone. */
    public record Paragraph(String number, String text, String note) {}

    /** A table with its amounts written out. */
    public record Table(List<String> columns, List<Row> rows) {}

    /** One line of a table. */
    public record Row(String label, List<String> amounts, boolean last) {}

    static PrintedNotice of(SealedNotice sealed, UnaryOperator<String> printable) {
        return new Printing(sealed.content(), printable).print(sealed.contentSha256());
    }

    private static final class Printing {
        private final Notice notice;
        private final UnaryOperator<String> printable;
        private final List<Item> items = new ArrayList<>();
        private boolean incomplete;

        Printing(Notice notice, UnaryOperator<String> printable) {
            this.notice = notice;
            this.printable = printable;
        }

        PrintedNotice print(String contentSha256) {
            addParagraphs("事業の名称", List.of(notice.head().projectTitle()));
            addParagraphs("受付番号", List.of(notice.head().receiptNumber()));
            notice.items().forEach(this::add);
            addReasons();
            if (!notice.attachments().isEmpty()) {
                addParagraphs("別添", notice.attachments());
            }
            String subsidy = text(notice.subsidy());
            String title = text(notice.title());
            String documentNumber = text(notice.head().documentNumber());
            List<String> addressee =
                    notice.head().addressee().lines().stream().map(this::text).toList();
            String issuer = text(notice.head().issuer());
            String opening = text(notice.opening());
            List<Paragraph> remedies = numbered(
                    notice.remedies().stream().map(remedy -> remedy.text()).toList());
            return new PrintedNotice(
                    subsidy,
                    title,
                    documentNumber,
                    Wareki.format(notice.head().issuedOn()),
                    addressee,
                    issuer,
                    opening,
                    items,
                    remedies,
                    incomplete,
                    contentSha256);
        }

        private void add(NoticeItem item) {
            AmountTable table = item.table();
            items.add(new Item(
                    nextNumber(), text(item.label()), numbered(item.lines()), table == null ? null : table(table)));
        }

        private void addParagraphs(String label, List<String> lines) {
            items.add(new Item(nextNumber(), label, numbered(lines), null));
        }

        private void addReasons() {
            if (notice.reasons().isEmpty()) {
                return;
            }
            List<Paragraph> paragraphs = new ArrayList<>();
            int many = notice.reasons().size();
            for (NoticeReason reason : notice.reasons()) {
                paragraphs.add(new Paragraph(
                        number(paragraphs.size() + 1, many),
                        text(reason.facts()),
                        text("根拠：" + reason.clause().ja())));
            }
            items.add(new Item(nextNumber(), "理由", paragraphs, null));
        }

        private Table table(AmountTable table) {
            int last = table.rows().size() - 1;
            List<Row> rows = new ArrayList<>();
            for (AmountTable.AmountRow row : table.rows()) {
                rows.add(new Row(
                        text(row.label()),
                        row.amountsYen().stream()
                                .map(yen -> String.format(Locale.ROOT, "%,d円", yen.amount()))
                                .toList(),
                        rows.size() == last));
            }
            return new Table(table.columns().stream().map(this::text).toList(), rows);
        }

        private List<Paragraph> numbered(List<String> lines) {
            List<Paragraph> paragraphs = new ArrayList<>();
            for (String line : lines) {
                paragraphs.add(new Paragraph(number(paragraphs.size() + 1, lines.size()), text(line), ""));
            }
            return paragraphs;
        }

        private static String number(int number, int many) {
            return many == 1 ? "" : "（" + number + "）";
        }

        /** One digit is set full-width, more are set half-width, as in official papers. */
        private String nextNumber() {
            int number = items.size() + 1;
            return number < 10 ? String.valueOf((char) ('０' + number)) : String.valueOf(number);
        }

        private String text(String raw) {
            String printed = printable.apply(raw);
            incomplete |= printed.indexOf('〓') >= 0 && raw.indexOf('〓') < 0;
            return printed;
        }
    }
}

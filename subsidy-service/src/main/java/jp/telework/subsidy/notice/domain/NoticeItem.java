package jp.telework.subsidy.notice.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.telework.kernel.value.Wareki;
import jp.telework.kernel.value.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A numbered item below 「記」. The lines are what is printed; amounts and days stand beside them for machines.
 *
 * @param lines one paragraph each; may be empty when there is a table
 * @param amountYen the amount that the line spells out, in yen
 * @param date the day that the line spells out
 */
public record NoticeItem(
        String label,
        List<String> lines,
        @Nullable Yen amountYen,
        @Nullable LocalDate date,
        @Nullable AmountTable table) {

    public NoticeItem {
        lines = List.copyOf(lines);
    }

    public static NoticeItem text(String label, String... lines) {
        return new NoticeItem(label, List.of(lines), null, null, null);
    }

    /** Such as the conditions of a grant. */
    public static NoticeItem lines(String label, List<String> lines) {
        return new NoticeItem(label, lines, null, null, null);
    }

    /** {@code 金24,504,000円}. */
    public static NoticeItem amount(String label, Yen amount) {
        return new NoticeItem(label, List.of(inOfficialStyle(amount)), amount, null, null);
    }

    /** {@code 令和8年7月1日}. */
    public static NoticeItem day(String label, LocalDate date) {
        return new NoticeItem(label, List.of(Wareki.format(date)), null, date, null);
    }

    public static NoticeItem table(String label, AmountTable table) {
        return new NoticeItem(label, List.of(), null, null, table);
    }

    /** 金 before and 円 behind, so that no digit can be added. */
    public static String inOfficialStyle(Yen amount) {
        return String.format(Locale.ROOT, "金%,d円", amount.amount());
    }
}

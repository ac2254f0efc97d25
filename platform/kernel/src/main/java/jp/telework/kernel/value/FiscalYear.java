package jp.telework.kernel.value;

import java.time.LocalDate;
import java.util.Locale;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;

/**
 * 会計年度, 1 April to 31 March (財政法第11条). Its era label follows the number of the year, not a date's era: 2019 is
 * 令和元年度 as a whole (government decision of 2 April 2019).
 *
 * @param value Gregorian year in which it begins, 1989 to 2200
 */
public record FiscalYear(int value) implements Comparable<FiscalYear> {

    private static final int REIWA_1 = 2019;
    private static final int HEISEI_1 = 1989;

    public static final int EARLIEST = HEISEI_1;
    public static final int LATEST = 2200;

    public FiscalYear {
        if (value < EARLIEST || value > LATEST) {
            throw new InvalidValue(CommonError.NUMBER_OUT_OF_RANGE, EARLIEST, LATEST);
        }
    }

    public static FiscalYear of(LocalDate date) {
        return new FiscalYear(date.getMonthValue() >= 4 ? date.getYear() : date.getYear() - 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(value, 4, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(value + 1, 3, 31);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
    }

    /** For people: {@code 令和元年度}, {@code 令和8年度}. */
    public String label() {
        return (value >= REIWA_1 ? "令和" : "平成") + (eraYear() == 1 ? "元" : eraYear()) + "年度";
    }

    /** Short label as on slides: {@code H29}, {@code R1}. */
    public String shortLabel() {
        return eraLetter() + eraYear();
    }

    /** Two-digit label as in receipt numbers: {@code R08}. */
    public String numberLabel() {
        return String.format(Locale.ROOT, "%s%02d", eraLetter(), eraYear());
    }

    private String eraLetter() {
        return value >= REIWA_1 ? "R" : "H";
    }

    private int eraYear() {
        return value >= REIWA_1 ? value - REIWA_1 + 1 : value - HEISEI_1 + 1;
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }
}

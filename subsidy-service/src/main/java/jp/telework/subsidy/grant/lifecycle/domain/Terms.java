package jp.telework.subsidy.grant.lifecycle.domain;

import java.time.LocalDate;
import jp.telework.kernel.calendar.JapaneseBusinessCalendar;

/** Ends of terms on business days, as far as the calendar knows them; later terms end on their own day. */
public final class Terms {

    private Terms() {}

    public static LocalDate daysFrom(LocalDate start, int days) {
        return onOrAfter(start.plusDays(days));
    }

    /** @see JapaneseBusinessCalendar#plusMonths */
    public static LocalDate monthsFrom(LocalDate start, int months) {
        return isKnown(start.plusMonths(months))
                ? JapaneseBusinessCalendar.plusMonths(start, months)
                : start.plusMonths(months);
    }

    public static LocalDate onOrAfter(LocalDate day) {
        return isKnown(day) ? JapaneseBusinessCalendar.onOrAfter(day) : day;
    }

    private static boolean isKnown(LocalDate day) {
        return day.getYear() < JapaneseBusinessCalendar.LAST_YEAR;
    }
}

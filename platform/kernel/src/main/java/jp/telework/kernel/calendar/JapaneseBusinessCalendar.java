package jp.telework.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;

/**
 * The working days of the state's offices (行政機関の休日に関する法律, 昭和63年法律第91号) and the ends of terms that are counted by
 * them. Knows 1989, when that act came into force, to 2099, where the equinox formula ends.
 *
 * <p>All methods throw {@link InvalidValue} ({@link CommonError#NUMBER_OUT_OF_RANGE}) for a day outside those years.
 */
public final class JapaneseBusinessCalendar {

    public static final int FIRST_YEAR = 1989;
    public static final int LAST_YEAR = 2099;

    /** Until then only the second and fourth Saturdays were free (平成4年法律第28号). */
    private static final LocalDate EVERY_SATURDAY_FREE = LocalDate.of(1992, 5, 1);

    private static final Map<Integer, Map<LocalDate, String>> HOLIDAYS = new ConcurrentHashMap<>();

    private JapaneseBusinessCalendar() {}

    /** Whether the offices work: no weekend, no holiday, not 29 December to 3 January (第1条第1項). */
    public static boolean isBusinessDay(LocalDate date) {
        return !isNationalHoliday(date) && !isWeekend(date) && !isNewYearBreak(date);
    }

    /** Whether the day is a holiday under 国民の祝日に関する法律. Sundays and the New Year break are not, by themselves. */
    public static boolean isNationalHoliday(LocalDate date) {
        return holidaysOf(date).containsKey(date);
    }

    /** The Japanese name of a holiday, {@code 振替休日} and {@code 国民の休日} included. */
    public static Optional<String> holidayName(LocalDate date) {
        return Optional.ofNullable(holidaysOf(date).get(date));
    }

    /** The day itself, or the next business day: where a term ends that would end on a holiday (第2条). */
    public static LocalDate onOrAfter(LocalDate date) {
        LocalDate day = date;
        while (!isBusinessDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * The last day of a term of days. The first day does not count (初日不算入, 民法第140条).
     *
     * @param start the day of the event, such as the arrival of a notice
     * @param days 0 or more
     */
    public static LocalDate daysFrom(LocalDate start, int days) {
        return onOrAfter(start.plusDays(notNegative(days)));
    }

    /**
     * The last day of a term of months. Counting begins on the day after the event; the term ends on the day before
     * the one with the same number, or with the month when the month has no such day (民法第143条). One month from 28
     * February therefore lasts to 31 March.
     *
     * @param start the day of the event
     * @param months 0 or more
     */
    public static LocalDate plusMonths(LocalDate start, int months) {
        if (notNegative(months) == 0) {
            return onOrAfter(start);
        }
        LocalDate first = start.plusDays(1);
        LocalDate corresponding = first.plusMonths(months);
        boolean monthIsShorter = corresponding.getDayOfMonth() != first.getDayOfMonth();
        return onOrAfter(monthIsShorter ? corresponding : corresponding.minusDays(1));
    }

    private static int notNegative(int length) {
        if (length < 0) {
            throw new IllegalArgumentException("negative term: " + length);
        }
        return length;
    }

    private static boolean isWeekend(LocalDate date) {
        if (date.getDayOfWeek() == DayOfWeek.SATURDAY) {
            int ordinal = (date.getDayOfMonth() - 1) / 7 + 1;
            return !date.isBefore(EVERY_SATURDAY_FREE) || ordinal == 2 || ordinal == 4;
        }
        return date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean isNewYearBreak(LocalDate date) {
        return switch (date.getMonthValue()) {
            case 1 -> date.getDayOfMonth() <= 3;
            case 12 -> date.getDayOfMonth() >= 29;
            default -> false;
        };
    }

    private static Map<LocalDate, String> holidaysOf(LocalDate date) {
        int year = date.getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidValue(
                    CommonError.NUMBER_OUT_OF_RANGE, Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        }
        return HOLIDAYS.computeIfAbsent(year, NationalHolidays::of);
    }
}

package jp.telework.kernel.value;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;

/**
 * 和暦 for reading and writing only; dates are kept in the Gregorian calendar. The JDK writes 令和1年 and refuses 平成32年,
 * both of which occur the other way round in official papers, hence this class.
 */
public final class Wareki {

    private static final Pattern LONG_FORM =
            Pattern.compile("(明治|大正|昭和|平成|令和)(元|[0-9]{1,3})年([0-9]{1,2})月([0-9]{1,2})日");
    private static final Pattern SHORT_FORM =
            Pattern.compile("([MTSHR])([0-9]{1,3})[./-]([0-9]{1,2})[./-]([0-9]{1,2})");

    private static final String WEEKDAYS = "月火水木金土日";

    private Wareki() {}

    /** The weekday's character, such as 水. The JDK's own names depend on the locale data of the machine or image. */
    public static String weekday(LocalDate date) {
        return WEEKDAYS.substring(
                date.getDayOfWeek().ordinal(), date.getDayOfWeek().ordinal() + 1);
    }

    /** An era with its first day. */
    private enum Era {
        MEIJI("明治", "M", LocalDate.of(1868, 1, 25)),
        TAISHO("大正", "T", LocalDate.of(1912, 7, 30)),
        SHOWA("昭和", "S", LocalDate.of(1926, 12, 25)),
        HEISEI("平成", "H", LocalDate.of(1989, 1, 8)),
        REIWA("令和", "R", LocalDate.of(2019, 5, 1));

        private final String kanji;
        private final String letter;
        private final LocalDate firstDay;

        Era(String kanji, String letter, LocalDate firstDay) {
            this.kanji = kanji;
            this.letter = letter;
            this.firstDay = firstDay;
        }

        static Era of(LocalDate date) {
            Era found = null;
            for (Era era : values()) {
                if (!date.isBefore(era.firstDay)) {
                    found = era;
                }
            }
            if (found == null) {
                throw new IllegalArgumentException("before 明治: " + date);
            }
            return found;
        }

        static Era named(String name) {
            return Arrays.stream(values())
                    .filter(era -> era.kanji.equals(name) || era.letter.equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        int yearOf(LocalDate date) {
            return date.getYear() - firstDay.getYear() + 1;
        }
    }

    /**
     * A date that was read.
     *
     * @param date the Gregorian date
     * @param outsideEra true when the era did not reach that date (平成32年 for 2020): readable, but worth a warning
     */
    public record Reading(LocalDate date, boolean outsideEra) {}

    /** For people: {@code 令和元年5月1日}. */
    public static String format(LocalDate date) {
        Era era = Era.of(date);
        int year = era.yearOf(date);
        return era.kanji + (year == 1 ? "元" : year) + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** Short form: {@code H29.07.12}. */
    public static String formatShort(LocalDate date) {
        Era era = Era.of(date);
        return String.format(
                Locale.ROOT,
                "%s%02d.%02d.%02d",
                era.letter,
                era.yearOf(date),
                date.getMonthValue(),
                date.getDayOfMonth());
    }

    /**
     * Reads {@code 令和元年5月1日} or {@code R1.5.1}, also with full-width digits.
     *
     * @throws InvalidValue INVALID_DATE when it is neither, or no day of the calendar
     */
    public static Reading parse(String written) {
        String narrow = Normalizer.normalize(written.strip(), Normalizer.Form.NFKC);
        Matcher matcher = LONG_FORM.matcher(narrow);
        if (!matcher.matches()) {
            matcher = SHORT_FORM.matcher(narrow);
        }
        if (!matcher.matches()) {
            throw new InvalidValue(CommonError.INVALID_DATE, written);
        }
        Era era = Era.named(matcher.group(1));
        int year = matcher.group(2).equals("元") ? 1 : Integer.parseInt(matcher.group(2));
        try {
            LocalDate date = LocalDate.of(
                    era.firstDay.getYear() + year - 1,
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(4)));
            return new Reading(date, year < 1 || date.isBefore(era.firstDay) || Era.of(date) != era);
        } catch (DateTimeException noSuchDay) {
            throw new InvalidValue(CommonError.INVALID_DATE, written);
        }
    }
}

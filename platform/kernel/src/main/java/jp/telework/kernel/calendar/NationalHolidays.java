package jp.telework.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The holidays of one year under 国民の祝日に関する法律 (昭和23年法律第178号), with the one-off days that special acts made. Years
 * ahead follow the law as it stands; the equinoxes, which the observatory announces each February, follow its formula.
 */
final class NationalHolidays {

    private static final String SUBSTITUTE = "振替休日";
    private static final String BETWEEN = "国民の休日";

    /** 平成17年法律第43号: substitutes move past further holidays from 2007 on. */
    private static final int SUBSTITUTES_MOVE_ON = 2007;

    private final int year;
    private final Map<LocalDate, String> days = new TreeMap<>();

    private NationalHolidays(int year) {
        this.year = year;
    }

    /** Date and Japanese name of every holiday of the year. */
    static Map<LocalDate, String> of(int year) {
        NationalHolidays holidays = new NationalHolidays(year);
        holidays.firstHalf();
        holidays.secondHalf();
        Map<LocalDate, String> national = Map.copyOf(holidays.days);
        holidays.substitutes(national);
        holidays.between(national);
        holidays.daysOfSpecialActs();
        return Collections.unmodifiableMap(holidays.days);
    }

    private void firstHalf() {
        on(1, 1, "元日");
        add(year < 2000 ? date(1, 15) : monday(1, 2), "成人の日");
        on(2, 11, "建国記念の日");
        if (year >= 2020) {
            on(2, 23, "天皇誕生日");
        }
        add(springEquinox(), "春分の日");
        on(4, 29, year < 2007 ? "みどりの日" : "昭和の日");
        if (year == 2019) {
            on(5, 1, "天皇の即位の日");
        }
        on(5, 3, "憲法記念日");
        if (year >= 2007) {
            on(5, 4, "みどりの日");
        }
        on(5, 5, "こどもの日");
    }

    private void secondHalf() {
        summer();
        add(year < 2003 ? date(9, 15) : monday(9, 3), "敬老の日");
        add(autumnEquinox(), "秋分の日");
        add(sportsDay(), year < 2020 ? "体育の日" : "スポーツの日");
        if (year == 2019) {
            on(10, 22, "即位礼正殿の儀の行われる日");
        }
        on(11, 3, "文化の日");
        on(11, 23, "勤労感謝の日");
        if (year < 2019) {
            on(12, 23, "天皇誕生日");
        }
    }

    private void summer() {
        if (year >= 1996) {
            add(marineDay(), "海の日");
        }
        if (year >= 2016) {
            add(year == 2020 ? date(8, 10) : year == 2021 ? date(8, 8) : date(8, 11), "山の日");
        }
    }

    // 2020 and 2021: moved for the Olympic Games (平成30年法律第55号, 令和2年法律第68号).
    private LocalDate marineDay() {
        return switch (year) {
            case 2020 -> date(7, 23);
            case 2021 -> date(7, 22);
            default -> year < 2003 ? date(7, 20) : monday(7, 3);
        };
    }

    private LocalDate sportsDay() {
        return switch (year) {
            case 2020 -> date(7, 24);
            case 2021 -> date(7, 23);
            default -> year < 2000 ? date(10, 10) : monday(10, 2);
        };
    }

    /** 第3条第2項: a holiday on a Sunday moves to the next day, since 2007 to the next day that is no holiday. */
    private void substitutes(Map<LocalDate, String> national) {
        for (LocalDate holiday : national.keySet()) {
            if (holiday.getDayOfWeek() == DayOfWeek.SUNDAY) {
                LocalDate next = holiday.plusDays(1);
                while (year >= SUBSTITUTES_MOVE_ON && national.containsKey(next)) {
                    next = next.plusDays(1);
                }
                days.putIfAbsent(next, SUBSTITUTE);
            }
        }
    }

    /** 第3条第3項: a day between two holidays; until 2006 not when it was a Sunday or a substitute. */
    private void between(Map<LocalDate, String> national) {
        for (LocalDate holiday : national.keySet()) {
            LocalDate middle = holiday.plusDays(1);
            boolean sundayOfOld = year < SUBSTITUTES_MOVE_ON && middle.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (national.containsKey(holiday.plusDays(2)) && !sundayOfOld) {
                days.putIfAbsent(middle, BETWEEN);
            }
        }
    }

    /** These acts made a day free without calling it a national holiday, so that nothing follows from it. */
    private void daysOfSpecialActs() {
        switch (year) {
            case 1989 -> on(2, 24, "昭和天皇の大喪の礼の行われる日");
            case 1990 -> on(11, 12, "即位礼正殿の儀の行われる日");
            case 1993 -> on(6, 9, "皇太子徳仁親王の結婚の儀の行われる日");
            default -> {
                // no act in any other year
            }
        }
    }

    /** The formula for 1980 to 2099, in millionths of a day so that nothing is rounded. */
    private LocalDate springEquinox() {
        return date(3, equinoxDay(20_843_100));
    }

    private LocalDate autumnEquinox() {
        return date(9, equinoxDay(23_248_800));
    }

    private int equinoxDay(int in1980) {
        int since = year - 1980;
        return (in1980 + 242_194 * since) / 1_000_000 - since / 4;
    }

    private LocalDate monday(int month, int ordinal) {
        return date(month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY));
    }

    private LocalDate date(int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private void on(int month, int day, String name) {
        add(date(month, day), name);
    }

    private void add(LocalDate date, String name) {
        days.put(date, name);
    }
}

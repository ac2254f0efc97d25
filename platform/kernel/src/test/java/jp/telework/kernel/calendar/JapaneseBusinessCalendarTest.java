package jp.telework.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.telework.kernel.refusal.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseBusinessCalendarTest {

    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MMdd");

    /** Every holiday that the Cabinet Office published for 1989 to 2027, and 2032 counted by hand. */
    @ParameterizedTest
    @CsvFileSource(resources = "/national-holidays.csv", numLinesToSkip = 1)
    void knowsExactlyThePublishedHolidaysOfAYear(int year, String published) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        String found = newYear.datesUntil(newYear.plusYears(1))
                .filter(JapaneseBusinessCalendar::isNationalHoliday)
                .map(MONTH_DAY::format)
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1989-02-24, 昭和天皇の大喪の礼の行われる日
            1990-11-12, 即位礼正殿の儀の行われる日
            1993-06-09, 皇太子徳仁親王の結婚の儀の行われる日
            2006-04-29, みどりの日
            2006-05-04, 国民の休日
            2007-04-29, 昭和の日
            2007-04-30, 振替休日
            2007-05-04, みどりの日
            2008-05-06, 振替休日
            2015-09-22, 国民の休日
            2018-12-23, 天皇誕生日
            2019-04-30, 国民の休日
            2019-05-01, 天皇の即位の日
            2019-05-02, 国民の休日
            2019-05-06, 振替休日
            2019-10-14, 体育の日
            2019-10-22, 即位礼正殿の儀の行われる日
            2020-02-24, 振替休日
            2020-07-23, 海の日
            2020-07-24, スポーツの日
            2020-08-10, 山の日
            2021-07-22, 海の日
            2021-07-23, スポーツの日
            2021-08-08, 山の日
            2021-08-09, 振替休日
            2024-09-23, 振替休日
            2026-05-06, 振替休日
            2026-09-22, 国民の休日
            2032-09-20, 敬老の日
            2032-09-21, 国民の休日
            2032-09-22, 秋分の日
            """)
    void namesHolidays(LocalDate date, String name) {
        assertThat(JapaneseBusinessCalendar.holidayName(date)).contains(name);
        assertThat(JapaneseBusinessCalendar.isBusinessDay(date)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2019-12-23, true,  no longer the Emperor's birthday
            2020-10-12, true,  sports day was in July
            2021-10-11, true,  sports day was in July
            2019-02-23, false, Saturday
            2026-03-31, true,  Tuesday
            2026-04-04, false, Saturday
            2026-04-05, false, Sunday
            2026-12-28, true,  last day of work
            2026-12-29, false, New Year break
            2026-12-30, false, New Year break
            2026-12-31, false, New Year break
            2026-01-02, false, New Year break
            2025-01-03, false, New Year break
            2027-01-04, true,  first day of work
            1992-04-04, true,  first Saturday of old
            1992-04-11, false, second Saturday of old
            1992-04-18, true,  third Saturday of old
            1992-04-25, false, fourth Saturday of old
            1992-05-02, false, first Saturday since every Saturday is free
            """)
    void tellsWhetherTheOfficesWork(LocalDate date, boolean work, String why) {
        assertThat(JapaneseBusinessCalendar.isBusinessDay(date)).as(why).isEqualTo(work);
    }

    /** The formula where the rhythm of the four years turns. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            1989-03-21, 1989-09-23
            1992-03-20, 1992-09-23
            2011-03-21, 2011-09-23
            2012-03-20, 2012-09-22
            2023-03-21, 2023-09-23
            2024-03-20, 2024-09-22
            2026-03-20, 2026-09-23
            2027-03-21, 2027-09-23
            2028-03-20, 2028-09-22
            2030-03-20, 2030-09-23
            2045-03-20, 2045-09-22
            2050-03-20, 2050-09-23
            """)
    void computesTheEquinoxes(LocalDate spring, LocalDate autumn) {
        assertThat(JapaneseBusinessCalendar.holidayName(spring)).contains("春分の日");
        assertThat(JapaneseBusinessCalendar.holidayName(autumn)).contains("秋分の日");
    }

    @Test
    void holdsTheLawsOwnPropertiesInEveryYear() {
        LocalDate first = LocalDate.of(JapaneseBusinessCalendar.FIRST_YEAR, 1, 1);
        List<LocalDate> all = first.datesUntil(LocalDate.of(JapaneseBusinessCalendar.LAST_YEAR + 1, 1, 1))
                .toList();
        for (LocalDate date : all) {
            Optional<String> name = JapaneseBusinessCalendar.holidayName(date);
            if (name.filter("国民の休日"::equals).isPresent()) {
                assertThat(JapaneseBusinessCalendar.isNationalHoliday(date.minusDays(1)))
                        .isTrue();
                assertThat(JapaneseBusinessCalendar.isNationalHoliday(date.plusDays(1)))
                        .isTrue();
            }
            if (name.filter("振替休日"::equals).isPresent()) {
                assertThat(date.getDayOfWeek().getValue()).as("%s", date).isLessThan(6);
            }
        }
        assertThat(all).hasSize(40_542);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-31, 2026-03-31
            2026-05-02, 2026-05-07
            2019-04-27, 2019-05-07
            2026-12-29, 2027-01-04
            2024-12-28, 2025-01-06
            2026-09-19, 2026-09-24
            2032-09-18, 2032-09-23
            """)
    void movesATermToTheNextBusinessDay(LocalDate end, LocalDate moved) {
        assertThat(JapaneseBusinessCalendar.onOrAfter(end)).isEqualTo(moved);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-04-01, 0,  2026-04-01
            2026-04-01, 1,  2026-04-02
            2026-04-01, 20, 2026-04-21
            2026-04-01, 30, 2026-05-01
            2026-04-01, 32, 2026-05-07
            2020-02-28, 1,  2020-03-02
            2018-12-20, 10, 2019-01-04
            """)
    void countsDaysWithoutTheFirst(LocalDate start, int days, LocalDate end) {
        assertThat(JapaneseBusinessCalendar.daysFrom(start, days)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-06-15, 1,  2026-07-15
            2026-06-15, 0,  2026-06-15
            2027-01-31, 1,  2027-03-01
            2029-01-31, 1,  2029-02-28
            2029-01-30, 1,  2029-02-28
            2029-02-28, 1,  2029-04-02
            2028-02-29, 12, 2029-02-28
            2030-02-28, 1,  2030-04-01
            2026-03-31, 3,  2026-06-30
            2025-11-30, 1,  2026-01-05
            """)
    void countsMonthsByTheCalendar(LocalDate start, int months, LocalDate end) {
        assertThat(JapaneseBusinessCalendar.plusMonths(start, months)).isEqualTo(end);
    }

    @Test
    void refusesYearsThatItDoesNotKnow() {
        assertThatThrownBy(() -> JapaneseBusinessCalendar.isBusinessDay(LocalDate.of(1988, 12, 31)))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> JapaneseBusinessCalendar.onOrAfter(LocalDate.of(2099, 12, 29)))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> JapaneseBusinessCalendar.daysFrom(LocalDate.of(2026, 4, 1), -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JapaneseBusinessCalendar.plusMonths(LocalDate.of(2026, 4, 1), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

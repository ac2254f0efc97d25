package jp.telework.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.telework.kernel.refusal.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2017-07-12, 平成29年7月12日,  H29.07.12
            2019-04-30, 平成31年4月30日,  H31.04.30
            2019-05-01, 令和元年5月1日,   R01.05.01
            2019-12-31, 令和元年12月31日, R01.12.31
            2020-01-01, 令和2年1月1日,    R02.01.01
            1989-01-07, 昭和64年1月7日,   S64.01.07
            1989-01-08, 平成元年1月8日,   H01.01.08
            """)
    void writesAndReadsEraDates(LocalDate date, String era, String shortForm) {
        assertThat(Wareki.format(date)).isEqualTo(era);
        assertThat(Wareki.formatShort(date)).isEqualTo(shortForm);
        assertThat(Wareki.parse(era)).isEqualTo(new Wareki.Reading(date, false));
        assertThat(Wareki.parse(shortForm)).isEqualTo(new Wareki.Reading(date, false));
    }

    @Test
    void readsAnEraBeyondItsEndAndSaysSo() {
        assertThat(Wareki.parse("平成32年4月1日")).isEqualTo(new Wareki.Reading(LocalDate.of(2020, 4, 1), true));
        assertThat(Wareki.parse("平成31年5月1日").outsideEra()).isTrue();
        assertThat(Wareki.parse("令和元年4月30日").outsideEra()).isTrue();
    }

    @Test
    void readsFullWidthDigits() {
        assertThat(Wareki.parse("令和８年１１月２０日").date()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和8年2月30日", "令和年4月1日", "慶応3年1月1日", "2026-04-01", "令和8年13月1日", ""})
    void refusesWhatIsNoEraDate(String written) {
        assertThatThrownBy(() -> Wareki.parse(written)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2015, 平成27年度, H27, H27
            2018, 平成30年度, H30, H30
            2019, 令和元年度, R1,  R01
            2026, 令和8年度,  R8,  R08
            """)
    void labelsFiscalYearsByTheirNumber(int year, String label, String shortLabel, String numberLabel) {
        FiscalYear fiscalYear = new FiscalYear(year);
        assertThat(fiscalYear.label()).isEqualTo(label);
        assertThat(fiscalYear.shortLabel()).isEqualTo(shortLabel);
        assertThat(fiscalYear.numberLabel()).isEqualTo(numberLabel);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31,2025", "2026-04-01,2026", "2027-03-31,2026", "2027-01-01,2026"})
    void beginsAFiscalYearInApril(LocalDate date, int year) {
        assertThat(FiscalYear.of(date)).isEqualTo(new FiscalYear(year));
        assertThat(new FiscalYear(year).contains(date)).isTrue();
        assertThat(new FiscalYear(year + 1).contains(date)).isFalse();
    }
}

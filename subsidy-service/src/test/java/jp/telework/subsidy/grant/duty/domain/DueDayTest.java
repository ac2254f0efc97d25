package jp.telework.subsidy.grant.duty.domain;

import static jp.telework.subsidy.grant.duty.domain.Duties.all;
import static jp.telework.subsidy.grant.duty.domain.Duties.find;
import static jp.telework.subsidy.grant.duty.domain.Duties.one;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.text.Language;
import jp.telework.subsidy.grant.lifecycle.domain.Obligation;
import jp.telework.subsidy.grant.lifecycle.domain.ObligationKind;
import jp.telework.subsidy.grant.lifecycle.domain.SampleCase;
import jp.telework.subsidy.programme.domain.GrantTerms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which day each obligation falls due, with weekends, holidays and the end of the year. */
class DueDayTest {

    /** 30 days after completion, or April 10, whichever is first. */
    @ParameterizedTest(name = "completed {0}: due {1} ({2})")
    @CsvSource({
        "2026-09-01, 2026-10-01, 木曜日",
        "2026-09-03, 2026-10-05, 土曜日の10月3日は月曜日に",
        "2026-09-19, 2026-10-19, 月曜日",
        "2026-10-04, 2026-11-04, 文化の日の11月3日は翌日に",
        "2026-12-01, 2027-01-04, 大晦日は1月4日に",
        "2026-11-29, 2027-01-04, 年末の休みの12月29日は1月4日に",
        "2026-12-12, 2027-01-12, 成人の日の1月11日は翌日に",
        "2027-01-22, 2027-02-22, 日曜日の2月21日は月曜日に",
        "2027-01-24, 2027-02-24, 天皇誕生日の2月23日は翌日に",
        "2027-02-26, 2027-03-29, 日曜日の3月28日は月曜日に",
        "2027-03-15, 2027-04-10, 4月10日は日付なので土曜日でも動かない",
        "2027-03-31, 2027-04-10, 年度末の完了も4月10日まで"
    })
    void thePerformanceReportIsDueOnAWorkingDay(String completed, LocalDate due, String why) {
        SampleCase planned = SampleCase.running(completed);
        assertThat(one(planned, ObligationKind.PERFORMANCE_REPORT).dueOn())
                .as(why)
                .isEqualTo(due);
        SampleCase reported = SampleCase.running("2027-03-31").reported("2027-04-20", completed);
        assertThat(one(reported, ObligationKind.PERFORMANCE_REPORT)).satisfies(it -> {
            assertThat(it.dueOn()).as(why).isEqualTo(due);
            assertThat(it.fulfilledOn()).isEqualTo("2027-04-20");
        });
    }

    /** The start: planned day, or the end of the withdrawal term, moved past weekends and holidays. */
    @ParameterizedTest(name = "may decline until {0}: report that it has begun until {1}")
    @CsvSource({
        "2026-07-16, 2026-08-03",
        "2026-08-03, 2026-08-03",
        "2026-08-08, 2026-08-10",
        "2026-08-11, 2026-08-12",
        "2026-09-20, 2026-09-24",
        "2026-12-29, 2027-01-04",
    })
    void theStartIsDueOnAWorkingDay(String mayDeclineUntil, LocalDate due) {
        SampleCase decided =
                new SampleCase().applied("2026-06-15").decided("2026-07-01", mayDeclineUntil, "2027-02-26");
        assertThat(one(decided, ObligationKind.START_REPORT).dueOn()).isEqualTo(due);
        assertThat(one(decided, ObligationKind.WITHDRAWAL_TERM).stateOn(LocalDate.parse(mayDeclineUntil)))
                .isEqualTo(Obligation.State.RUNNING);
    }

    /** Months after March 31 of the fiscal year of completion. */
    @ParameterizedTest(name = "{0} months: {1}")
    @CsvSource({
        "3, 2027-06-30", // Wednesday
        "1, 2027-04-30", // Friday, the day before Golden Week
        "2, 2027-05-31",
        "4, 2027-08-02", // July 31 is a Saturday
        "7, 2027-11-01", // October 31 is a Sunday
        "9, 2028-01-04", // December 31 lies in the break at the end of the year
    })
    void theConsumptionTaxReportIsDueOnAWorkingDay(int months, LocalDate due) {
        SampleCase sample = new SampleCase(terms(months, 5, 60))
                .applied("2026-06-15")
                .decided("2026-07-01", "2026-07-16", "2027-02-26")
                .begun("2026-08-03");
        assertThat(find(sample, ObligationKind.CONSUMPTION_TAX_REPORT)).isEmpty();
        sample.reported("2027-03-10", "2027-02-26");
        assertThat(one(sample, ObligationKind.CONSUMPTION_TAX_REPORT).dueOn()).isEqualTo(due);
    }

    /** Days after March 31; Golden Week 2028: April 29 (Sat) to May 7 (Sun) with two working days in between. */
    @ParameterizedTest(name = "{0} days: {1}")
    @CsvSource({
        "30, 2028-05-01", // April 30 is a Sunday
        "33, 2028-05-08", // May 3, holidays until Friday, then a weekend
        "35, 2028-05-08",
        "60, 2028-05-30",
    })
    void theOutcomeReportIsDueAfterGoldenWeek(int days, LocalDate due) {
        SampleCase sample = new SampleCase(terms(3, 2, days))
                .applied("2026-06-15")
                .decided("2026-07-01", "2026-07-16", "2027-02-26")
                .begun("2026-08-03")
                .reported("2027-03-10", "2027-02-26");
        List<Obligation> outcomes = all(sample, ObligationKind.OUTCOME_REPORT);
        assertThat(outcomes).extracting(Obligation::ordinal).containsExactly(2027, 2028);
        assertThat(outcomes.get(0).dueOn()).isEqualTo(due);
        assertThat(outcomes.get(0).text().in(Language.JA)).isEqualTo("令和9年度の成果の報告");
    }

    private static GrantTerms terms(int taxMonths, int outcomeYears, int outcomeDays) {
        GrantTerms usual = GrantTerms.USUAL;
        return new GrantTerms(
                usual.method(),
                usual.secondApprovalFromYen(),
                usual.standardProcessingDays(),
                true,
                10,
                30,
                20,
                taxMonths,
                outcomeYears,
                outcomeDays,
                usual.assetThresholdYen(),
                false,
                5,
                List.of(),
                List.of());
    }
}

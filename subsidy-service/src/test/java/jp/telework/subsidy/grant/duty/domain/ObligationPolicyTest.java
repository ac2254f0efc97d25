package jp.telework.subsidy.grant.duty.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.afterwards.domain.AssetRegistration;
import jp.telework.subsidy.grant.afterwards.domain.ConsumptionTaxReport;
import jp.telework.subsidy.grant.afterwards.domain.DisposalApproval;
import jp.telework.subsidy.grant.afterwards.domain.DisposalRequest;
import jp.telework.subsidy.grant.afterwards.domain.DisposalWay;
import jp.telework.subsidy.grant.decision.domain.Withdrawal;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.Obligation;
import jp.telework.subsidy.grant.lifecycle.domain.ObligationKind;
import jp.telework.subsidy.grant.lifecycle.domain.SampleCase;
import jp.telework.subsidy.grant.progress.domain.CorrectiveOrder;
import jp.telework.subsidy.grant.progress.domain.Lifting;
import jp.telework.subsidy.grant.progress.domain.PerformanceOrder;
import jp.telework.subsidy.grant.progress.domain.PerformanceReport;
import jp.telework.subsidy.grant.progress.domain.Suspension;
import jp.telework.subsidy.grant.returning.domain.Cancellation;
import jp.telework.subsidy.grant.returning.domain.CancellationBasis;
import jp.telework.subsidy.grant.returning.domain.DueDateExtension;
import jp.telework.subsidy.grant.returning.domain.Repayment;
import jp.telework.subsidy.grant.returning.domain.ReturnBasis;
import jp.telework.subsidy.grant.returning.domain.ReturnOrder;
import jp.telework.subsidy.grant.returning.domain.StateClaims;
import jp.telework.subsidy.programme.domain.GrantTerms;
import jp.telework.subsidy.settlement.domain.AssetKind;
import jp.telework.subsidy.settlement.domain.TaxMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is due when, against the calendar on the wall. */
class ObligationPolicyTest {

    private static Obligation one(SampleCase sample, ObligationKind kind) {
        return find(sample, kind).orElseThrow(() -> new AssertionError("no " + kind));
    }

    private static Optional<Obligation> find(SampleCase sample, ObligationKind kind) {
        return all(sample, kind).stream().findFirst();
    }

    private static List<Obligation> all(SampleCase sample, ObligationKind kind) {
        return ObligationPolicy.of(sample.grant()).stream()
                .filter(obligation -> obligation.kind() == kind)
                .toList();
    }

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

    @Test
    void aProjectBeyondTheYearReportsAtItsEnd() {
        SampleCase sample = SampleCase.running("2027-09-30");
        assertThat(one(sample, ObligationKind.YEAR_END_REPORT)).satisfies(it -> {
            assertThat(it.ordinal()).isEqualTo(2026);
            assertThat(it.dueOn()).isEqualTo("2027-04-30");
        });
        sample.act(
                "2027-04-12",
                GrantAction.REPORT_YEAR_END,
                new PerformanceReport(
                        PerformanceReport.Type.FISCAL_YEAR_END,
                        LocalDate.of(2027, 3, 31),
                        List.of(),
                        Yen.ZERO,
                        Yen.ZERO,
                        "工事中",
                        Yen.of(5_000_000)));
        assertThat(one(sample, ObligationKind.YEAR_END_REPORT).fulfilledOn()).isEqualTo("2027-04-12");
        assertThat(one(sample, ObligationKind.PERFORMANCE_REPORT).dueOn()).isEqualTo("2027-11-01");
        assertThat(find(SampleCase.running("2027-03-31"), ObligationKind.YEAR_END_REPORT))
                .isEmpty();
    }

    @Test
    void ordersAreMetByLiftingAndByANewReport() {
        SampleCase sample = SampleCase.running("2027-02-26")
                .act(
                        "2026-09-01",
                        GrantAction.ORDER_PERFORMANCE,
                        new PerformanceOrder(List.of(), "契約", day("2026-09-15")))
                .act("2026-09-16", GrantAction.SUSPEND, new Suspension(List.of(), "是正", day("2026-09-30")));
        assertThat(one(sample, ObligationKind.ORDERED_MEASURES).stateOn(day("2026-09-15")))
                .isEqualTo(Obligation.State.OPEN);
        assertThat(one(sample, ObligationKind.ORDERED_MEASURES).stateOn(day("2026-09-16")))
                .isEqualTo(Obligation.State.OVERDUE);
        sample.act("2026-09-20", GrantAction.LIFT, new Lifting("契約した"));
        assertThat(one(sample, ObligationKind.ORDERED_MEASURES).fulfilledOn()).isEqualTo("2026-09-20");
        assertThat(one(sample, ObligationKind.SUSPENSION_MEASURES).fulfilledOn())
                .isEqualTo("2026-09-20");
        sample.reported("2027-03-10", "2027-02-26")
                .act(
                        "2027-03-15",
                        GrantAction.ORDER_CORRECTION,
                        new CorrectiveOrder(List.of(), "再提出", day("2027-03-29")));
        assertThat(one(sample, ObligationKind.CORRECTED_REPORT)).satisfies(it -> {
            assertThat(it.dueOn()).isEqualTo("2027-03-29");
            assertThat(it.fulfilledOn()).isNull();
        });
        sample.reported("2027-03-25", "2027-02-26");
        assertThat(one(sample, ObligationKind.CORRECTED_REPORT).fulfilledOn()).isEqualTo("2027-03-25");
    }

    @Test
    void recordsAndAssetsRunForTheirYears() {
        SampleCase sample = fixed().act("2027-04-05", GrantAction.REGISTER_ASSET, server("2026-10-15", "2031-10-14"))
                .act("2027-04-05", GrantAction.REGISTER_ASSET, server("2026-10-15", null));
        assertThat(one(sample, ObligationKind.RECORD_KEEPING)).satisfies(it -> {
            assertThat(it.dueOn()).isEqualTo("2032-03-31");
            assertThat(it.stateOn(day("2032-03-31"))).isEqualTo(Obligation.State.RUNNING);
            assertThat(it.stateOn(day("2032-04-01"))).isEqualTo(Obligation.State.FULFILLED);
        });
        List<Obligation> assets = all(sample, ObligationKind.ASSET_RESTRICTION);
        assertThat(assets).hasSize(1);
        assertThat(assets.get(0).dueOn()).isEqualTo("2031-10-14");
        int asset = assets.get(0).ordinal();
        int request = sample.grant().file().acts().size() + 1;
        sample.act(
                        "2028-04-03",
                        GrantAction.REQUEST_DISPOSAL,
                        new DisposalRequest(asset, DisposalWay.TRANSFER, day("2028-05-01"), null, "譲渡"))
                .act(
                        "2028-04-10",
                        GrantAction.APPROVE_DISPOSAL,
                        new DisposalApproval(request, Yen.of(500), Yen.of(500), null, null));
        assertThat(one(sample, ObligationKind.ASSET_RESTRICTION)).satisfies(it -> {
            assertThat(it.stateOn(day("2028-04-30"))).isEqualTo(Obligation.State.RUNNING);
            assertThat(it.stateOn(day("2028-05-01"))).isEqualTo(Obligation.State.FULFILLED);
        });
        // Twenty days from April 10 end on Sunday, April 30.
        assertThat(one(sample, ObligationKind.DISPOSAL_PAYMENT).dueOn()).isEqualTo("2028-05-01");
    }

    @Test
    void aClaimIsDueUntilAnOrderDemandsItAndTheOrderUntilItIsPaid() {
        SampleCase sample = fixed().act("2027-06-10", GrantAction.REPORT_CONSUMPTION_TAX, tax(300_000))
                .act("2027-06-20", GrantAction.REPORT_CONSUMPTION_TAX, tax(200_000));
        assertThat(one(sample, ObligationKind.CONSUMPTION_TAX_REPORT).fulfilledOn())
                .isEqualTo("2027-06-10");
        assertThat(StateClaims.open(sample.grant().file()))
                .extracting(StateClaims.Claim::amountYen)
                .as("the later report replaces the earlier")
                .containsExactly(Yen.of(200_000));
        sample.act(
                "2027-07-01",
                GrantAction.ORDER_RETURN,
                new ReturnOrder(
                        List.of(new ReturnOrder.Part(ReturnBasis.CONSUMPTION_TAX, Yen.of(200_000))),
                        day("2027-07-21"),
                        List.of()));
        assertThat(find(sample, ObligationKind.CONSUMPTION_TAX_PAYMENT)).isEmpty();
        int order = one(sample, ObligationKind.RETURN_PAYMENT).ordinal();
        sample.act("2027-07-10", GrantAction.EXTEND_DUE_DATE, new DueDateExtension(order, day("2027-08-31"), "災害"))
                .act("2027-08-01", GrantAction.REPAY, new Repayment(order, Yen.of(150_000), day("2027-08-01"), "A"));
        assertThat(one(sample, ObligationKind.RETURN_PAYMENT)).satisfies(it -> {
            assertThat(it.dueOn()).isEqualTo("2027-08-31");
            assertThat(it.fulfilledOn()).isNull();
        });
        sample.act("2027-08-20", GrantAction.REPAY, new Repayment(order, Yen.of(60_000), day("2027-08-19"), "B"));
        assertThat(one(sample, ObligationKind.RETURN_PAYMENT).fulfilledOn()).isEqualTo("2027-08-19");
    }

    /** The duty to pay back cites what its order rests on. */
    @Test
    void aReturnCitesTheArticlesOfItsOrder() {
        SampleCase sample = fixed();
        assertThat(returned(sample, ReturnBasis.ART_18_2)).isEqualTo("適正化法第18条第2項（確定額を超える部分の返還）");
        assertThat(returned(fixed(), ReturnBasis.ART_17, ReturnBasis.ART_10)).isEqualTo("適正化法第18条第1項（取消に係る部分の返還）");
        assertThat(returned(fixed(), ReturnBasis.ART_18_2, ReturnBasis.ART_17, ReturnBasis.CONSUMPTION_TAX))
                .isEqualTo("適正化法第18条第1項（取消に係る部分の返還）、適正化法第18条第2項（確定額を超える部分の返還）、交付要綱（消費税仕入控除税額の報告）");
    }

    private static String returned(SampleCase sample, ReturnBasis... bases) {
        List<ReturnOrder.Part> parts = java.util.Arrays.stream(bases)
                .map(basis -> new ReturnOrder.Part(basis, Yen.of(1_000)))
                .toList();
        sample.act("2027-07-01", GrantAction.ORDER_RETURN, new ReturnOrder(parts, day("2027-07-21"), List.of()));
        return one(sample, ObligationKind.RETURN_PAYMENT).clause().in(Language.JA);
    }

    @Test
    void nothingIsDueBeforeTheDecisionNorAfterAWithdrawal() {
        SampleCase sample = new SampleCase();
        assertThat(ObligationPolicy.of(sample.grant())).isEmpty();
        sample.applied("2026-06-15").decided("2026-07-01", "2026-07-16", "2027-02-26");
        assertThat(ObligationPolicy.of(sample.grant())).hasSize(3);
        sample.act("2026-07-10", GrantAction.WITHDRAW, new Withdrawal("条件"));
        assertThat(ObligationPolicy.of(sample.grant())).isEmpty();
    }

    @Test
    void aCancelledDecisionLeavesOnlyMoneyAndRecords() {
        SampleCase sample = fixed().act(
                        "2027-05-10",
                        GrantAction.CANCEL_WHOLE,
                        new Cancellation(CancellationBasis.ART_17, true, SampleCase.GRANT, Yen.ZERO, List.of()));
        assertThat(ObligationPolicy.of(sample.grant()))
                .extracting(Obligation::kind)
                .containsExactly(ObligationKind.RECORD_KEEPING);
    }

    @Test
    void everyObligationSpeaksBothLanguages() {
        for (ObligationKind kind : ObligationKind.values()) {
            for (Language language : Language.values()) {
                assertThat(kind.text(2027).in(language)).isNotBlank().doesNotContain("{");
                assertThat(kind.clause().in(language)).isNotBlank();
            }
        }
    }

    private static SampleCase fixed() {
        return SampleCase.running("2027-02-26")
                .reported("2027-03-10", "2027-02-26")
                .fixed("2027-03-30");
    }

    private static ConsumptionTaxReport tax(long yen) {
        return new ConsumptionTaxReport(TaxMethod.FULL, List.of(), null, SampleCase.GRANT, Yen.of(yen));
    }

    private static AssetRegistration server(String acquired, @org.jspecify.annotations.Nullable String until) {
        return new AssetRegistration(
                "サーバー", AssetKind.SERVER, "白浜", 1, Yen.of(1_200_000), day(acquired), until == null ? null : day(until));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

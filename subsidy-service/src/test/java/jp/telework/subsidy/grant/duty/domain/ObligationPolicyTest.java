package jp.telework.subsidy.grant.duty.domain;

import static jp.telework.subsidy.grant.duty.domain.Duties.all;
import static jp.telework.subsidy.grant.duty.domain.Duties.find;
import static jp.telework.subsidy.grant.duty.domain.Duties.one;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
import jp.telework.subsidy.settlement.domain.AssetKind;
import jp.telework.subsidy.settlement.domain.TaxMethod;
import org.junit.jupiter.api.Test;

/** What is due, and what meets it. {@link DueDayTest} has the days. */
class ObligationPolicyTest {

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

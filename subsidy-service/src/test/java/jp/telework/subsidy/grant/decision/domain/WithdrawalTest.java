package jp.telework.subsidy.grant.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.duty.domain.ObligationPolicy;
import jp.telework.subsidy.grant.duty.domain.ProcessingPolicy;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.GrantStatus;
import jp.telework.subsidy.grant.lifecycle.domain.Obligation;
import jp.telework.subsidy.grant.lifecycle.domain.ObligationKind;
import jp.telework.subsidy.grant.lifecycle.domain.ProcessingStep;
import jp.telework.subsidy.grant.lifecycle.domain.SampleCase;
import jp.telework.subsidy.grant.money.domain.PaymentInstruction;
import jp.telework.subsidy.grant.money.domain.PaymentKind;
import jp.telework.subsidy.grant.money.domain.PaymentRequest;
import jp.telework.subsidy.grant.money.domain.PaymentResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 取下げ (適正化法第9条第1項): up to the printed day, 2026-07-16, that day included, while nothing is paid. */
class WithdrawalTest {

    private static List<ErrorCode> refusals(SampleCase sample, String today) {
        Checks checks = new Checks();
        DecisionPolicy.mayWithdraw(sample.grant(), LocalDate.parse(today), checks);
        try {
            checks.refuseIfAny();
            return List.of();
        } catch (Refusal refusal) {
            return refusal.violations().stream().map(Violation::code).toList();
        }
    }

    private static SampleCase begun() {
        return new SampleCase()
                .applied("2026-06-15")
                .decided("2026-07-01", "2026-07-16", "2027-02-26")
                .begun("2026-07-03");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-07-01, possible", "2026-07-16, possible", "2026-07-17, refused"})
    void thePrintedDayBelongsToTheTermAlsoOfABegunProject(String today, String outcome) {
        assertThat(refusals(begun(), today))
                .isEqualTo(outcome.equals("possible") ? List.of() : List.of(GrantError.WITHDRAWAL_OVERDUE));
    }

    @Test
    void aPaymentEndsIt() {
        SampleCase sample = begun().act(
                        "2026-07-06",
                        GrantAction.REQUEST_PAYMENT,
                        new PaymentRequest(PaymentKind.ADVANCE, Yen.of(1_000_000), "前払金"));
        assertThat(refusals(sample, "2026-07-10")).isEmpty();
        int request = sample.grant().file().acts().size();
        sample.act(
                "2026-07-08",
                GrantAction.PAY,
                new PaymentInstruction(
                        request,
                        PaymentKind.ADVANCE,
                        Yen.of(1_000_000),
                        "P-1",
                        PaymentResult.PAID,
                        LocalDate.of(2026, 7, 8)));
        assertThat(refusals(sample, "2026-07-10")).containsExactly(GrantError.ALREADY_PAID);
        assertThat(ObligationPolicy.of(sample.grant()))
                .filteredOn(it -> it.kind() == ObligationKind.WITHDRAWAL_TERM)
                .extracting(Obligation::fulfilledOn)
                .containsExactly(LocalDate.of(2026, 7, 8));
    }

    @Test
    void anApplicationIsWithdrawnAtAnyTimeBeforeTheDecision() {
        SampleCase sample = new SampleCase().applied("2026-06-15");
        assertThat(refusals(sample, "2026-12-01")).isEmpty();
        sample.act("2026-12-01", GrantAction.WITHDRAW, new Withdrawal("資金の見通しが立たない。"));
        assertThat(sample.grant().status()).isEqualTo(GrantStatus.WITHDRAWN);
        assertThat(ObligationPolicy.of(sample.grant())).isEmpty();
        assertThat(ProcessingPolicy.of(sample.grant(), LocalDate.of(2026, 12, 1)))
                .extracting(ProcessingStep::kind)
                .doesNotContain(ProcessingStep.Kind.DECISION);
    }

    /** The decision counts as never made, also what followed from it. */
    @Test
    void aWithdrawalTakesTheFixedAmountWithIt() {
        SampleCase sample = begun().reported("2026-07-10", "2026-07-09")
                .fixed("2026-07-13")
                .act("2026-07-14", GrantAction.WITHDRAW, new Withdrawal("条件に不服がある。"));
        assertThat(sample.grant().decidedYen()).isEmpty();
        assertThat(sample.grant().fixedYen()).isEmpty();
    }
}

package jp.telework.subsidy.grant.returning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.change.domain.ChangeApproval;
import jp.telework.subsidy.grant.change.domain.ChangeRequest;
import jp.telework.subsidy.grant.change.domain.Plan;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import jp.telework.subsidy.grant.lifecycle.domain.SampleCase;
import jp.telework.subsidy.grant.money.domain.MoneyError;
import jp.telework.subsidy.grant.progress.domain.StatusReport;
import jp.telework.subsidy.grant.returning.domain.CancellationPolicy.Wish;
import jp.telework.subsidy.programme.domain.GrantMethod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who may cancel, and how much. The sample's decision was drafted by "test": 8,000,000 for a cost of 10,000,000. */
class CancellationPolicyTest {

    private static final List<Reason> REASONS = List.of(new Reason("OTHER_USE", "第17条第1項", "会議室で使用していた。"));

    private SampleCase sample = SampleCase.running("2027-02-26");

    private Cancellation cancelled(CancellationBasis basis, @Nullable Yen part, String actor) {
        Checks checks = new Checks();
        CancellationPolicy.otherHand(sample.grant(), new Hand(actor, null), checks);
        Cancellation cancellation =
                CancellationPolicy.cancellation(new Wish(basis, part == null, part, REASONS), sample.grant(), checks);
        checks.refuseIfAny();
        return cancellation;
    }

    private static List<ErrorCode> codes(Throwable refusal) {
        return ((Refusal) refusal).violations().stream().map(Violation::code).toList();
    }

    @Test
    void theDrafterOfTheDecisionDoesNotCancelIt() {
        assertThatThrownBy(() -> cancelled(CancellationBasis.ART_17, null, "test"))
                .satisfies(refusal -> assertThat(codes(refusal)).containsExactly(CommonError.SEPARATION_OF_DUTIES));
        assertThat(cancelled(CancellationBasis.ART_17, null, "approver").amountYen())
                .isEqualTo(SampleCase.GRANT);
    }

    /** Decided 24,068,000, fixed 23,640,000, 5,000,000 cancelled: 18,640,000 in the trace, the act and the case alike. */
    @Test
    void aCancellationAfterTheFixingCutsTheFixedAmount() {
        SampleCase fixed = decidedAndFixed(24_068_000, 23_640_000);
        Checks checks = new Checks();
        Cancellation part = CancellationPolicy.cancellation(
                new Wish(CancellationBasis.ART_17, false, Yen.of(5_000_000), REASONS), fixed.grant(), checks);
        assertThat(part.amountYen()).isEqualTo(Yen.of(5_000_000));
        assertThat(part.remainingYen()).isEqualTo(Yen.of(18_640_000));
        assertThat(checks.steps()).last().extracting(TraceStep::effectYen).isEqualTo(18_640_000L);
        fixed.act("2027-04-01", GrantAction.CANCEL_PART, part);
        assertThat(fixed.grant().fixedYen()).contains(Yen.of(18_640_000));
    }

    /** The whole: what was fixed falls away, and no yen of the decision is left over. */
    @Test
    void aWholeCancellationAfterTheFixingNamesTheFixedAmount() {
        SampleCase fixed = decidedAndFixed(24_068_000, 23_640_000);
        Checks checks = new Checks();
        Cancellation whole = CancellationPolicy.cancellation(
                new Wish(CancellationBasis.ART_17, true, null, REASONS), fixed.grant(), checks);
        assertThat(whole.amountYen()).isEqualTo(Yen.of(23_640_000));
        assertThat(whole.remainingYen()).isEqualTo(Yen.ZERO);
        assertThat(checks.steps()).last().satisfies(step -> {
            assertThat(step.inputs()).containsEntry("cancelledYen", Yen.of(23_640_000));
            assertThat(step.effectYen()).isZero();
        });
        fixed.act("2027-04-01", GrantAction.CANCEL_WHOLE, whole);
        assertThat(fixed.grant().fixedYen()).contains(Yen.ZERO);
        assertThat(fixed.grant().decidedYen()).contains(Yen.ZERO);
    }

    private static SampleCase decidedAndFixed(long decided, long fixed) {
        return new SampleCase()
                .applied("2026-06-15")
                .decided("2026-07-01", "2026-07-16", "2027-02-26", Yen.of(decided))
                .begun("2026-08-03")
                .reported("2027-03-01", "2027-02-26")
                .fixed("2027-03-10", Yen.of(fixed));
    }

    /** 定額: all of the 3,333,333 spent has elapsed. */
    @Test
    void circumstancesDoNotReachWhatWasSpentOfAFixedSum() {
        spent(sample, 3_333_333);
        assertThatThrownBy(() -> cancelled(CancellationBasis.ART_10, Yen.of(4_666_668), "approver"))
                .satisfies(refusal -> assertThat(codes(refusal)).containsExactly(MoneyError.PART_ELAPSED));
        assertThat(cancelled(CancellationBasis.ART_10, Yen.of(4_666_667), "approver")
                        .amountYen())
                .isEqualTo(Yen.of(4_666_667));
    }

    private static void spent(SampleCase sample, long yen) {
        sample.act(
                "2026-09-01",
                GrantAction.REPORT_STATUS,
                new StatusReport(LocalDate.of(2026, 9, 1), 33, Yen.of(yen), "内装", null));
    }

    /** 補助率: 3,333,333 of 10,000,000 spent: 2,666,666.4 of the grant has elapsed, rounded in the grantee's favour. */
    @Test
    void circumstancesDoNotReachWhatWasSpent() {
        sample = SampleCase.running("2027-02-26", GrantMethod.RATE);
        spent(sample, 3_333_333);
        assertThatThrownBy(() -> cancelled(CancellationBasis.ART_10, Yen.of(5_333_334), "approver"))
                .satisfies(refusal -> assertThat(codes(refusal)).containsExactly(MoneyError.PART_ELAPSED));
        assertThatThrownBy(() -> cancelled(CancellationBasis.ART_10, null, "approver"))
                .satisfies(refusal -> assertThat(codes(refusal)).containsExactly(MoneyError.PART_ELAPSED));
        assertThat(cancelled(CancellationBasis.ART_10, Yen.of(5_333_333), "approver")
                        .amountYen())
                .isEqualTo(Yen.of(5_333_333));
        assertThat(cancelled(CancellationBasis.ART_17, Yen.of(5_333_334), "approver")
                        .amountYen())
                .isEqualTo(Yen.of(5_333_334));
    }

    @Test
    void circumstancesReachNothingOfACompletedProject() {
        sample.reported("2027-03-01", "2027-02-26");
        assertThatThrownBy(() -> cancelled(CancellationBasis.ART_10, Yen.of(1), "approver"))
                .satisfies(refusal -> assertThat(codes(refusal)).containsExactly(MoneyError.PART_ELAPSED));
    }

    /** The plan's share of the cost stays after a cancellation, also when only the day of completion changes then. */
    @Test
    void theShareOfTheCostStaysAfterACancellation() {
        sample.act(
                "2026-10-01",
                GrantAction.CANCEL_PART,
                new Cancellation(CancellationBasis.ART_17, false, Yen.of(4_000_000), null, REASONS));
        sample.act(
                "2026-10-02",
                GrantAction.REQUEST_CHANGE,
                new ChangeRequest(null, LocalDate.of(2027, 3, 26), null, "納期の遅れ", false));
        int request = sample.grant().file().acts().size();
        Plan before = Plan.of(sample.grant().file());
        sample.act(
                "2026-10-05",
                GrantAction.APPROVE_CHANGE,
                new ChangeApproval(request, Yen.of(4_000_000), before.costs(), LocalDate.of(2027, 3, 26), null));
        Plan after = Plan.of(sample.grant().file());
        assertThat(after.amountYen()).isEqualTo(SampleCase.GRANT);
        assertThat(after.completesOn()).isEqualTo(LocalDate.of(2027, 3, 26));
        assertThat(sample.grant().decidedYen()).contains(Yen.of(4_000_000));
    }
}

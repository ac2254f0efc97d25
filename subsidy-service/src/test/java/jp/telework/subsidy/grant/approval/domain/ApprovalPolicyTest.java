package jp.telework.subsidy.grant.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.telework.casework.approval.domain.ApprovalError;
import jp.telework.casework.approval.domain.ApprovalLevel;
import jp.telework.casework.approval.domain.ApprovalManner;
import jp.telework.casework.approval.domain.DraftState;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.decision.domain.DecisionDraft;
import jp.telework.subsidy.grant.lifecycle.domain.ApprovalStep;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.SampleCase;
import jp.telework.subsidy.programme.domain.ApprovalRoute;
import jp.telework.subsidy.programme.domain.Disposition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who may approve a draft, and which draft is open. */
class ApprovalPolicyTest {

    private static final Hand X = new Hand("officer-x", "staff-1");
    private static final Hand Y = new Hand("officer-y", "staff-2");
    private static final ApprovalRoute ROUTE = new ApprovalRoute(
            List.of(),
            List.of(
                    new ApprovalLevel("課長", Yen.ZERO, List.of("chief"), List.of("deputy")),
                    new ApprovalLevel("局長", Yen.of(10_000_000), List.of("director"), List.of())));

    private final SampleCase sample = SampleCase.running("2027-02-26");

    private static DispositionDraft draft(Disposition disposition) {
        return new DispositionDraft(disposition, null, Map.of(), "digest", Yen.of(1));
    }

    private static List<ErrorCode> refusals(Checks checks) {
        return checks.violations().stream().map(Violation::code).toList();
    }

    private List<ErrorCode> otherHand(Disposition disposition, Hand hand) {
        Checks checks = new Checks();
        ApprovalPolicy.otherHand(sample.grant(), disposition, hand, checks);
        return refusals(checks);
    }

    private SampleCase drafted(Disposition disposition, Hand hand) {
        return sample.act("2026-12-01", GrantAction.DRAFT_DISPOSITION, draft(disposition), hand);
    }

    private DraftState state(int index) {
        ApprovalFile file = new ApprovalFile(sample.grant());
        return file.state(file.drafts().toList().get(index));
    }

    /** X drafts, has it back, and Y drafts the same again: X prepared a version and does not decide. */
    @Test
    void whoPreparedAVersionThatCameBackDoesNotDecide() {
        drafted(Disposition.CANCELLATION, X);
        int number = new ApprovalFile(sample.grant()).open().orElseThrow().number();
        sample.act("2026-12-02", GrantAction.RETURN_DISPOSITION, new DraftReturn("直してください。", number), X);
        drafted(Disposition.CANCELLATION, Y);
        assertThat(otherHand(Disposition.CANCELLATION, X)).containsExactly(CommonError.SEPARATION_OF_DUTIES);
        assertThat(otherHand(Disposition.CANCELLATION, Y)).containsExactly(CommonError.SEPARATION_OF_DUTIES);
        assertThat(otherHand(Disposition.CANCELLATION, new Hand("chief", "staff-3")))
                .isEmpty();
    }

    @Test
    void aSecondAccountIsTheSamePerson() {
        drafted(Disposition.CANCELLATION, X);
        assertThat(otherHand(Disposition.CANCELLATION, new Hand("approver-x", "staff-1")))
                .containsExactly(CommonError.SEPARATION_OF_DUTIES);
    }

    @Test
    void aProgramDoesNotDecide() {
        drafted(Disposition.CANCELLATION, X);
        assertThat(otherHand(Disposition.CANCELLATION, new Hand("service-account-batch", null)))
                .containsExactly(CommonError.PERSON_UNKNOWN);
    }

    /** To grant and to refuse, to approve and to refuse a change are one matter each; others are apart. */
    @Test
    void refusingIsTheSameMatterAsGranting() {
        drafted(Disposition.CHANGE_APPROVAL, X);
        assertThat(otherHand(Disposition.CHANGE_REFUSAL, X)).containsExactly(CommonError.SEPARATION_OF_DUTIES);
        assertThat(otherHand(Disposition.CANCELLATION, X)).isEmpty();
        SampleCase decided = new SampleCase().applied("2026-06-01");
        decided.act("2026-06-02", GrantAction.DRAFT_DECISION, decision(), X);
        Checks checks = new Checks();
        ApprovalPolicy.otherHand(decided.grant(), Disposition.REFUSAL, X, checks);
        assertThat(refusals(checks)).containsExactly(CommonError.SEPARATION_OF_DUTIES);
    }

    private static DecisionDraft decision() {
        return new DecisionDraft(
                SampleCase.GRANT, List.of(), Yen.ZERO, LocalDate.of(2027, 2, 26), List.of(), List.of(), null, null);
    }

    @Test
    void onlyTheLatestDraftIsOpenAndAReturnEndsIt() {
        drafted(Disposition.CANCELLATION, X);
        int first = new ApprovalFile(sample.grant()).open().orElseThrow().number();
        assertThat(state(1)).isEqualTo(DraftState.OPEN);
        sample.act("2026-12-02", GrantAction.RETURN_DISPOSITION, new DraftReturn("直してください。", first), Y);
        assertThat(new ApprovalFile(sample.grant()).open()).isEmpty();
        drafted(Disposition.CANCELLATION, Y);
        assertThat(state(0)).as("the decision's").isEqualTo(DraftState.MADE);
        assertThat(state(1)).isEqualTo(DraftState.RETURNED);
        assertThat(state(2)).isEqualTo(DraftState.OPEN);
    }

    /** A draft whose act the state no longer allows is void: the project is reported, so no change is approved. */
    @Test
    void aDraftThatTheCaseOvertookIsVoid() {
        drafted(Disposition.FIXING, X);
        assertThat(new ApprovalFile(sample.grant()).open()).isEmpty();
        assertThat(state(1)).isEqualTo(DraftState.VOID);
    }

    private static ApprovalStep step(long amount, int before, String name, @Nullable String note, Checks checks) {
        return ApprovalPolicy.step(
                1, ROUTE.asked(Yen.of(amount)), ROUTE.levels().size(), before, new Hand(name, name), note, checks);
    }

    @Test
    void aSmallAmountIsDecidedFinallyByTheFirstLevel() {
        Checks checks = new Checks();
        assertThat(step(9_999_999, 0, "chief", null, checks).manner()).isEqualTo(ApprovalManner.FINALLY);
        assertThat(step(10_000_000, 0, "chief", null, checks).manner()).isEqualTo(ApprovalManner.APPROVED);
        ApprovalStep second = step(10_000_000, 1, "director", null, checks);
        assertThat(second.level()).isEqualTo(2);
        assertThat(second.title()).isEqualTo("局長");
        assertThat(second.manner()).isEqualTo(ApprovalManner.APPROVED);
        assertThat(checks.violations()).isEmpty();
    }

    @Test
    void aDeputySaysWhyAndAnybodyElseIsNotOnTheRoute() {
        Checks deputy = new Checks();
        step(1, 0, "deputy", null, deputy);
        assertThat(refusals(deputy)).containsExactly(ApprovalError.DEPUTY_NOTE_MISSING);
        Checks explained = new Checks();
        assertThat(step(1, 0, "deputy", "課長が出張中のため。", explained).manner()).isEqualTo(ApprovalManner.BY_DEPUTY);
        assertThat(explained.violations()).isEmpty();
        Checks stranger = new Checks();
        step(1, 0, "director", null, stranger);
        assertThat(refusals(stranger)).containsExactly(ApprovalError.NOT_ON_ROUTE);
    }
}

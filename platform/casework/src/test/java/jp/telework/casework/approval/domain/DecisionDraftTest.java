package jp.telework.casework.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.Yen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A draft on its way through its levels. */
class DecisionDraftTest {

    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
    private static final Hand OFFICER = new Hand("officer", "staff-1");
    private static final Hand CHIEF = new Hand("chief", "staff-2");
    private static final Hand DIRECTOR = new Hand("director", "staff-3");
    private static final Hand DEPUTY = new Hand("deputy", "staff-4");
    private static final List<ApprovalLevel> ROUTE = List.of(
            new ApprovalLevel("課長", Yen.ZERO, List.of("chief", "officer"), List.of()),
            new ApprovalLevel("局長", Yen.of(10_000_001), List.of("director"), List.of("deputy")));

    private static final class Draft extends DecisionDraft {
        Draft(int number, DraftPaper paper) {
            super(UUID.randomUUID(), UUID.randomUUID(), number, paper);
        }
    }

    private static Draft draft(int number, Hand drafter, long yen) {
        Yen amount = Yen.of(yen);
        return new Draft(
                number,
                new DraftPaper(
                        "ADOPTION",
                        Map.of(),
                        "digest",
                        amount,
                        ApprovalLevel.asked(ROUTE, amount),
                        ROUTE.size(),
                        drafter,
                        NOW,
                        List.of(),
                        null));
    }

    private static List<ErrorCode> refusals(DecisionDraft draft, Hand hand, @Nullable String note) {
        Checks checks = new Checks();
        draft.judge(new DecisionDrafts(List.of(draft)), hand, note, checks);
        return checks.violations().stream().map(Violation::code).toList();
    }

    private static LevelApproval taken(DecisionDraft draft, Hand hand, @Nullable String note) {
        Checks checks = new Checks();
        LevelApproval step = draft.judge(new DecisionDrafts(List.of(draft)), hand, note, checks);
        checks.refuseIfAny();
        draft.approve(step, hand, NOW);
        return step;
    }

    @Test
    void twoLevelsMakeALargeDecision() {
        Draft draft = draft(1, OFFICER, 10_000_001);
        assertThat(refusals(draft, DIRECTOR, null)).containsExactly(ApprovalError.NOT_ON_ROUTE);
        assertThat(taken(draft, CHIEF, null).manner()).isEqualTo(ApprovalManner.APPROVED);
        assertThat(draft.isOpen()).isTrue();
        assertThat(refusals(draft, DEPUTY, null)).containsExactly(ApprovalError.DEPUTY_NOTE_MISSING);
        assertThat(taken(draft, DEPUTY, "局長が出張中のため。").manner()).isEqualTo(ApprovalManner.BY_DEPUTY);
        assertThat(draft.state()).isEqualTo(DraftState.MADE);
    }

    @Test
    void theLowestLevelDecidesASmallOneFinally() {
        Draft draft = draft(1, OFFICER, 10_000_000);
        assertThat(taken(draft, CHIEF, null).manner()).isEqualTo(ApprovalManner.FINALLY);
        assertThat(draft.state()).isEqualTo(DraftState.MADE);
    }

    @Test
    void aPersonWhoPreparedAnyVersionDoesNotDecide() {
        Draft first = draft(1, OFFICER, 1);
        first.giveBack("直してください。", CHIEF, NOW);
        Draft second = draft(2, new Hand("officer2", "staff-9"), 1);
        DecisionDrafts all = new DecisionDrafts(List.of(first, second));
        Checks checks = new Checks();
        second.judge(all, OFFICER, null, checks);
        assertThat(checks.violations().stream().map(Violation::code)).containsExactly(CommonError.SEPARATION_OF_DUTIES);
        assertThat(all.awaiting().orElseThrow().hands()).contains("person:staff-1", "person:staff-9");
    }

    @Test
    void aReturnVoidsTheApprovalsAndNothingWaits() {
        Draft draft = draft(1, OFFICER, 20_000_000);
        taken(draft, CHIEF, null);
        draft.giveBack("直してください。", DIRECTOR, NOW);
        DecisionDrafts all = new DecisionDrafts(List.of(draft));
        assertThat(all.awaiting()).isEmpty();
        assertThatThrownBy(all::requireOpen).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(ApprovalError.NOTHING_TO_APPROVE));
    }

    @Test
    void aSubjectHasOneOpenDraftAndAProgramDraftsNone() {
        Checks checks = new Checks();
        new DecisionDrafts(List.of(draft(1, OFFICER, 1))).judgeNew(new Hand("program", null), checks);
        assertThat(checks.violations().stream().map(Violation::code))
                .containsExactly(ApprovalError.APPROVAL_PENDING, CommonError.PERSON_UNKNOWN);
    }
}

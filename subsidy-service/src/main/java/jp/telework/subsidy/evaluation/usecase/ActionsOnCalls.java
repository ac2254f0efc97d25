package jp.telework.subsidy.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.CallAction;
import jp.telework.subsidy.call.domain.CallStatus;
import jp.telework.subsidy.call.domain.Calls;
import jp.telework.subsidy.call.usecase.CallJournal;
import jp.telework.subsidy.call.usecase.FindCalls;
import jp.telework.subsidy.evaluation.domain.AdoptionDrafts;
import jp.telework.subsidy.programme.domain.SubsidyError;

/** What can be done with a call, from its draft to an additional call. */
@ApplicationScoped
class ActionsOnCalls implements CaseActions {

    private final FindCalls find;
    private final Calls calls;
    private final AdoptionDesk desk;
    private final AdoptionDrafts drafts;
    private final ApproveAdoption approveAdoption;
    private final Clock clock;

    ActionsOnCalls(
            FindCalls find,
            Calls calls,
            AdoptionDesk desk,
            AdoptionDrafts drafts,
            ApproveAdoption approveAdoption,
            Clock clock) {
        this.find = find;
        this.calls = calls;
        this.desk = desk;
        this.drafts = drafts;
        this.approveAdoption = approveAdoption;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return CallJournal.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        Call call = find.get(Optional.of(caller), id);
        return Arrays.stream(CallAction.values())
                .map(action -> Possibility.of(action.noun(), against(action, call, caller)))
                .toList();
    }

    private List<Violation> against(CallAction action, Call call, Caller caller) {
        List<Violation> byState = Possibility.inState(call.status(), action, CallStatus::next);
        if (!byState.isEmpty()) {
            return byState;
        }
        return switch (action) {
            case ADOPT -> Possibility.unless(() -> requireAdoptable(call, caller));
            case OPEN_ADDITIONAL ->
                calls.hasAdditional(call.id())
                        ? List.of(Violation.of("", SubsidyError.ADDITIONAL_CALL_EXISTS))
                        : Possibility.unless(call::requireSomethingLeft);
            case DRAFT_ADOPTION -> Possibility.unless(() -> approveAdoption.judgeDraft(caller, call));
            case APPROVE_ADOPTION -> Possibility.unless(() -> approveAdoption.judgeApproval(caller, call));
            case RETURN_ADOPTION ->
                Possibility.unless(() -> drafts.of(call.id()).requireOpen());
            case EXTEND, CORRECT, CANCEL -> Possibility.unless(() -> call.requireAmendable(action, clock.instant()));
            case CHANGE, PUBLISH, PUBLISH_RESULTS -> List.of();
        };
    }

    private void requireAdoptable(Call call, Caller caller) {
        AdoptApplications.refuseRoute(call);
        AdoptionDesk.separateDuties(caller, desk.ready(call));
    }
}

package jp.telework.subsidy.grant.lifecycle.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.platform.command.StableOrder;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.GrantStatus;

/** What can be done with a grant: the state, and then what its parts judge. */
@ApplicationScoped
class GrantActions implements CaseActions {

    /** Actions without a command of their own: they follow from other actions. */
    private static final Set<GrantAction> INWARD = Set.of(
            GrantAction.COMPLETE_PAYMENT,
            GrantAction.COMPLETE_REPAYMENT,
            GrantAction.APPROVE_DRAFT,
            GrantAction.DRAFT_DISPOSITION);

    private final FindGrants grants;
    private final List<ActionJudge> judges;
    private final Clock clock;

    GrantActions(FindGrants grants, @Any Instance<ActionJudge> judges, Clock clock) {
        this.grants = grants;
        this.judges = StableOrder.of(judges);
        this.clock = clock;
    }

    @Override
    public String kind() {
        return GrantDesk.KIND;
    }

    @Override
    public List<Possibility> possibilities(Caller caller, UUID id) {
        Grant grant = grants.get(caller, id);
        boolean staff = FindGrants.isStaff(caller);
        Instant now = clock.instant();
        Moment moment = new Moment(caller, now, Japan.date(now));
        return Arrays.stream(GrantAction.values())
                .filter(action -> !INWARD.contains(action))
                .flatMap(action -> possibilities(action, grant, staff, moment))
                .toList();
    }

    private Stream<Possibility> possibilities(GrantAction action, Grant grant, boolean staff, Moment moment) {
        if (grant.status().next(action).isEmpty()) {
            GrantStatus shown = grant.status().shownTo(staff);
            return Stream.of(Possibility.of(
                    action.noun(),
                    Possibility.inState(shown, action, staff ? GrantStatus::next : GrantActions::asApplicantsKnowIt)));
        }
        Optional<List<Integer>> parts = judges.stream()
                .flatMap(judge -> judge.parts(action, grant).stream())
                .findFirst();
        return parts.map(
                        numbers -> Possibility.ofParts(action.noun(), numbers, reasons(action, grant, moment)).stream())
                .orElseGet(() -> Stream.of(Possibility.of(action.noun(), reasons(action, grant, moment))));
    }

    private List<Violation> reasons(GrantAction action, Grant grant, Moment moment) {
        return Possibility.unless(() -> {
            Checks checks = new Checks();
            judges.forEach(judge -> judge.judge(action, grant, checks, moment));
            checks.refuseIfAny();
        });
    }

    /** Applicants learn nothing of drafts, so for them the decision follows the application. */
    private static Optional<GrantStatus> asApplicantsKnowIt(GrantStatus status, GrantAction action) {
        if (action.internal()) {
            return Optional.empty();
        }
        return status == GrantStatus.APPLIED && action == GrantAction.DECIDE
                ? Optional.of(GrantStatus.GRANTED)
                : status.next(action);
    }
}

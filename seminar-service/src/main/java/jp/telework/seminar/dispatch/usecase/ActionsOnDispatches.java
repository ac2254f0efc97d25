package jp.telework.seminar.dispatch.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.Checks;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.seminar.dispatch.domain.AssignmentPolicy;
import jp.telework.seminar.dispatch.domain.DispatchAction;
import jp.telework.seminar.dispatch.domain.DispatchRequest;
import jp.telework.seminar.dispatch.domain.DispatchRule;
import jp.telework.seminar.dispatch.domain.DispatchStatus;
import jp.telework.seminar.dispatch.domain.DispatchVisit;
import jp.telework.seminar.dispatch.domain.SchedulePolicy;
import jp.telework.seminar.dispatch.domain.VisitStatus;
import jp.telework.seminar.dispatch.quota.domain.Quotas;

/** What can be done with a request for a manager. */
@ApplicationScoped
class ActionsOnDispatches implements CaseActions {

    private final FindDispatches dispatches;
    private final Quotas quotas;
    private final DispatchDesk desk;

    ActionsOnDispatches(FindDispatches dispatches, Quotas quotas, DispatchDesk desk) {
        this.dispatches = dispatches;
        this.quotas = quotas;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return DispatchDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        DispatchRequest request = dispatches.get(caller, id);
        return Arrays.stream(DispatchAction.values())
                .filter(action -> !action.isInward())
                .flatMap(action -> of(action, request, caller).stream())
                .toList();
    }

    private List<Possibility> of(DispatchAction action, DispatchRequest request, Caller caller) {
        DispatchStatus shown = request.status().shownTo(FindDispatches.isInside(caller));
        List<Violation> byState = Possibility.inState(shown, action, DispatchStatus::next);
        if (!byState.isEmpty()) {
            return List.of(Possibility.of(action.noun(), byState));
        }
        Instant now = desk.now();
        return switch (action) {
            case CANCEL_VISIT ->
                ofVisits(action, request, visit -> now.isBefore(visit.period().startsAt()));
            case RECORD_VISIT -> ofVisits(action, request, visit -> true);
            case SCHEDULE_VISIT -> judged(action, checks -> SchedulePolicy.visitsLeft(request, checks));
            case ASSIGN ->
                judged(
                        action,
                        checks -> AssignmentPolicy.yearHasQuota(
                                request,
                                quotas.situation(request.fiscalYear(), request.organisation(), request.receiptNumber()),
                                checks));
            case SURVEY ->
                judged(
                        action,
                        checks -> checks.that(
                                DispatchRule.SURVEY_OPEN, request.file().survey() == null, "", List.of()));
            case ACCEPT_ASSIGNMENT ->
                judged(action, checks -> request.file().assigned().judgeAcceptance(caller.hand(), checks));
            case CLOSE -> judged(action, checks -> request.file().assigned().judgeClosing(caller.hand(), checks));
            default -> List.of(Possibility.of(action.noun(), byState));
        };
    }

    private static List<Possibility> ofVisits(
            DispatchAction action, DispatchRequest request, Predicate<DispatchVisit> wanted) {
        return Possibility.ofParts(
                action.noun(),
                request.visits().stream()
                        .filter(visit -> visit.status() == VisitStatus.PLANNED && wanted.test(visit))
                        .map(DispatchVisit::number)
                        .toList(),
                List.of());
    }

    private static List<Possibility> judged(DispatchAction action, Consumer<Checks> judgement) {
        return List.of(Possibility.of(action.noun(), Possibility.judged(judgement)));
    }
}

package jp.telework.promotion.actionplan.meeting.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Possibility;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.actionplan.domain.ActionPlan;
import jp.telework.promotion.actionplan.domain.PlanAction;
import jp.telework.promotion.actionplan.meeting.domain.MeetingAction;
import jp.telework.promotion.actionplan.meeting.domain.MeetingContent;
import jp.telework.promotion.actionplan.meeting.domain.MeetingPolicy;
import jp.telework.promotion.actionplan.meeting.domain.MeetingStatus;
import jp.telework.promotion.actionplan.meeting.domain.PlanMeeting;
import jp.telework.promotion.actionplan.meeting.domain.PlanMeetings;
import jp.telework.promotion.actionplan.usecase.FindPlans;
import jp.telework.promotion.desk.usecase.CaseCommand;
import org.jspecify.annotations.Nullable;

/** The secretariat records meetings of the ministries; everybody reads what is published. */
@ApplicationScoped
public class KeepMeetings implements CaseActions {

    private final PlanMeetings meetings;
    private final FindPlans plans;
    private final MeetingDesk desk;
    private final Clock clock;
    private final Ids ids;

    KeepMeetings(PlanMeetings meetings, FindPlans plans, MeetingDesk desk, Clock clock, Ids ids) {
        this.meetings = meetings;
        this.plans = plans;
        this.desk = desk;
        this.clock = clock;
        this.ids = ids;
    }

    /** The case in histories and actions. */
    public static CaseRef caseOf(UUID id) {
        return new CaseRef(MeetingDesk.KIND, id);
    }

    /**
     * A new draft.
     *
     * @throws Refusal ILLEGAL_TRANSITION where the plan is not in force, and what {@link MeetingPolicy#mayRecord} refuses
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PlanMeeting draft(Caller caller, UUID planId, MeetingContent content) {
        return desk.make(
                FindPlans.caseOf(planId),
                "DRAFT",
                "drafted",
                checks -> {
                    ActionPlan plan = plans.get(Optional.of(caller), planId);
                    plan.require(PlanAction.MEET);
                    MeetingPolicy.mayRecord(plan.content(), content, checks);
                    return new PlanMeeting(ids.next(), planId, content, clock.instant());
                },
                meetings::add);
    }

    /** 変更 of a draft. */
    @Transactional(Transactional.TxType.MANDATORY)
    public PlanMeeting change(Caller caller, UUID id, IfMatch ifMatch, MeetingContent content) {
        return desk.run(
                caller, id, ifMatch, new CaseCommand<>(MeetingAction.CHANGE, "changed", (meeting, checks, now) -> {
                    MeetingPolicy.mayRecord(
                            plans.get(Optional.of(caller), meeting.planId()).content(), content, checks);
                    return () -> meeting.change(content, now);
                }));
    }

    /**
     * 公表.
     *
     * @throws Refusal MEETING_AHEAD
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PlanMeeting publish(Caller caller, UUID id, IfMatch ifMatch) {
        return desk.run(
                caller, id, ifMatch, new CaseCommand<>(MeetingAction.PUBLISH, "published", (meeting, checks, now) -> {
                    MeetingPolicy.mayPublish(meeting.content(), Japan.date(now), checks);
                    return () -> meeting.publish(now);
                }));
    }

    /**
     * One meeting.
     *
     * @throws Refusal NOT_FOUND, also for a draft that the caller may not see
     */
    @Transactional
    public PlanMeeting get(Optional<Caller> caller, UUID id) {
        return meetings.find(id)
                .filter(meeting -> meeting.isPublic() || FindPlans.isOffice(caller))
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /**
     * The meetings on a plan, newest first.
     *
     * @param measure only those that decided on it; null for all
     */
    @Transactional
    public List<PlanMeeting> list(Optional<Caller> caller, UUID planId, @Nullable String measure) {
        plans.get(caller, planId);
        return meetings.of(planId, FindPlans.isOffice(caller)).stream()
                .filter(meeting -> measure == null || meeting.content().decidesOn(measure))
                .toList();
    }

    @Override
    public String kind() {
        return MeetingDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        PlanMeeting meeting = get(Optional.of(caller), id);
        return Arrays.stream(MeetingAction.values())
                .map(action -> Possibility.of(action.noun(), against(action, meeting)))
                .toList();
    }

    private List<Violation> against(MeetingAction action, PlanMeeting meeting) {
        List<Violation> byState = Possibility.inState(meeting.status(), action, MeetingStatus::next);
        return byState.isEmpty() && action == MeetingAction.PUBLISH
                ? Possibility.judged(checks -> MeetingPolicy.mayPublish(meeting.content(), Japan.today(clock), checks))
                : byState;
    }
}

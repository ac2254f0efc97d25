package jp.telework.promotion.actionplan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.actionplan.domain.ActionPlan;
import jp.telework.promotion.actionplan.domain.ActionPlans;
import jp.telework.promotion.actionplan.domain.PlanAction;
import jp.telework.promotion.actionplan.domain.PlanContent;
import jp.telework.promotion.actionplan.domain.PlanPolicy;
import jp.telework.promotion.actionplan.domain.PlanStatus;
import jp.telework.promotion.desk.usecase.CaseCommand;

/** The secretariat makes plans and publishes them; the plan before hands over. */
@ApplicationScoped
public class KeepPlans implements CaseActions {

    private final ActionPlans plans;
    private final FindPlans find;
    private final PlanDesk desk;
    private final Clock clock;
    private final Ids ids;

    KeepPlans(ActionPlans plans, FindPlans find, PlanDesk desk, Clock clock, Ids ids) {
        this.plans = plans;
        this.find = find;
        this.desk = desk;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * A new draft.
     *
     * @throws Refusal what {@link PlanPolicy#mayPlan} refuses
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ActionPlan draft(PlanContent content) {
        return desk.make(
                null,
                "DRAFT",
                "drafted",
                checks -> {
                    PlanPolicy.mayPlan(content, followed(content).orElse(null), checks);
                    return new ActionPlan(ids.next(), content, clock.instant());
                },
                plans::add);
    }

    /** 変更 of a draft. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ActionPlan change(Caller caller, UUID id, IfMatch ifMatch, PlanContent content) {
        return desk.run(caller, id, ifMatch, new CaseCommand<>(PlanAction.CHANGE, "changed", (plan, checks, now) -> {
            PlanPolicy.mayPlan(content, followed(content).orElse(null), checks);
            return () -> plan.change(content, now);
        }));
    }

    /**
     * 公表: the plan that it follows hands over.
     *
     * @throws Refusal what {@link PlanPolicy#mayFollow} refuses
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ActionPlan publish(Caller caller, UUID id, IfMatch ifMatch) {
        return desk.run(caller, id, ifMatch, new CaseCommand<>(PlanAction.PUBLISH, "published", (plan, checks, now) -> {
            // Locked: a report that holds it comes either before and is counted, or after and is refused.
            Optional<ActionPlan> before =
                    Optional.ofNullable(plan.content().follows()).flatMap(plans::lock);
            before.ifPresent(known -> mayFollow(plan, known, checks));
            return () -> {
                plan.publish(now);
                before.ifPresent(known -> handOver(known, now));
            };
        }));
    }

    private void handOver(ActionPlan plan, Instant now) {
        plan.handOver(now);
        desk.tell(plan, "succeeded");
    }

    private void mayFollow(ActionPlan plan, ActionPlan followed, Checks checks) {
        PlanPolicy.mayFollow(plan.content(), followed, plans.openReviews(followed.id()), checks);
    }

    private Optional<ActionPlan> followed(PlanContent content) {
        return Optional.ofNullable(content.follows()).flatMap(plans::find);
    }

    @Override
    public String kind() {
        return PlanDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        ActionPlan plan = find.get(Optional.of(caller), id);
        return Arrays.stream(PlanAction.values())
                .map(action -> Possibility.of(action.noun(), against(action, plan, caller)))
                .toList();
    }

    private List<Violation> against(PlanAction action, ActionPlan plan, Caller caller) {
        List<Violation> byState = Possibility.inState(plan.status(), action, PlanStatus::next);
        if (!byState.isEmpty()) {
            return byState;
        }
        return Possibility.judged(checks -> {
            switch (action) {
                case CHANGE, MEET -> {}
                case PUBLISH -> followed(plan.content()).ifPresent(known -> mayFollow(plan, known, checks));
                case REPORT ->
                    PlanPolicy.mayReportAny(plan.content(), caller.organisation(), Japan.today(clock), checks);
            }
        });
    }
}

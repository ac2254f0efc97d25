package jp.telework.promotion.actionplan.usecase;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.promotion.actionplan.domain.ActionPlan;
import jp.telework.promotion.actionplan.domain.ActionPlans;
import jp.telework.promotion.actionplan.domain.PlanAction;
import jp.telework.promotion.actionplan.domain.PlanContent;
import jp.telework.promotion.actionplan.domain.PlanStatus;
import jp.telework.promotion.desk.usecase.Desk;

/** Opens plans for the secretariat's commands, and tells the journal what became of them. */
@Singleton
class PlanDesk extends Desk<ActionPlan, PlanAction> {

    static final String KIND = "action-plan";

    private final ActionPlans plans;

    PlanDesk(ActionPlans plans, CaseDesk desk, Journal journal) {
        super(KIND, desk, journal);
        this.plans = plans;
    }

    /** A plan after a change, as readers of the event feed see it. */
    @EventData(kind = KIND)
    record Snapshot(UUID id, PlanStatus status, FiscalYear fiscalYear, String title, int measures) {}

    @Override
    protected Optional<ActionPlan> find(UUID id) {
        return plans.find(id);
    }

    @Override
    protected String eventType(String verb) {
        return "jp.telework.promotion.action-plan." + verb + ".v1";
    }

    @Override
    protected Object snapshot(ActionPlan plan) {
        PlanContent content = plan.content();
        return new Snapshot(
                plan.id(),
                plan.status(),
                content.fiscalYear(),
                content.title(),
                content.measures().size());
    }
}

package jp.telework.promotion.actionplan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.promotion.actionplan.domain.ActionPlan;
import jp.telework.promotion.actionplan.domain.ActionPlans;
import org.jspecify.annotations.Nullable;

/** Reads action plans. */
@ApplicationScoped
public class FindPlans {

    private final ActionPlans plans;

    FindPlans(ActionPlans plans) {
        this.plans = plans;
    }

    /** The case in histories and actions. */
    public static CaseRef caseOf(UUID id) {
        return new CaseRef(PlanDesk.KIND, id);
    }

    /** Whether drafts and reports under review are shown: the ministries and the secretariat. */
    public static boolean isOffice(Optional<Caller> caller) {
        return caller.filter(known -> Ministry.includes(known) || known.is(Role.SECRETARIAT))
                .isPresent();
    }

    @Transactional
    public Page<ActionPlan> list(Optional<Caller> caller, @Nullable FiscalYear fiscalYear, PageRequest page) {
        return Page.of(plans.list(isOffice(caller), fiscalYear, page.afterId(), page.rows()), page, plan -> plan.id()
                .toString());
    }

    /**
     * One plan.
     *
     * @throws Refusal NOT_FOUND, also for a draft that the caller may not see
     */
    @Transactional
    public ActionPlan get(Optional<Caller> caller, UUID id) {
        return visible(caller, plans.find(id));
    }

    /**
     * One plan, from which no other takes over before this transaction ends.
     *
     * @throws Refusal NOT_FOUND, also for a draft that the caller may not see
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ActionPlan hold(Optional<Caller> caller, UUID id) {
        return visible(caller, plans.hold(id));
    }

    private static ActionPlan visible(Optional<Caller> caller, Optional<ActionPlan> found) {
        return found.filter(plan -> plan.isPublic() || isOffice(caller))
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }
}

package jp.telework.promotion.actionplan.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.persistence.Conditions;
import jp.telework.promotion.actionplan.domain.ActionPlan;
import jp.telework.promotion.actionplan.domain.ActionPlans;
import jp.telework.promotion.actionplan.domain.PlanStatus;
import org.jspecify.annotations.Nullable;

/** Action plans in PostgreSQL. */
@ApplicationScoped
class PanacheActionPlans implements ActionPlans, PanacheRepositoryBase<ActionPlan, UUID> {

    @Override
    public void add(ActionPlan plan) {
        persist(plan);
    }

    @Override
    public Optional<ActionPlan> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<ActionPlan> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    @Override
    public Optional<ActionPlan> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<ActionPlan> list(boolean drafts, @Nullable FiscalYear fiscalYear, @Nullable UUID before, int rows) {
        Conditions conditions = new Conditions()
                .and("fiscalYear = :year", "year", fiscalYear)
                .and("id < :before", "before", before)
                .and("status <> :draft", "draft", drafts ? null : PlanStatus.DRAFT);
        return find(conditions.text() + " order by id desc", conditions.parameters())
                .range(0, rows - 1)
                .list();
    }

    @Override
    public long openReviews(UUID id) {
        return (Long) getEntityManager()
                .createNativeQuery(
                        "SELECT count(*) FROM action_plan_progress WHERE plan_id = :plan AND review <> 'ACCEPTED'",
                        Long.class)
                .setParameter("plan", id)
                .getSingleResult();
    }
}

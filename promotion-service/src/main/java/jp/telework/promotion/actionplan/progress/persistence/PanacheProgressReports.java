package jp.telework.promotion.actionplan.progress.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Filter;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.persistence.Conditions;
import jp.telework.promotion.actionplan.progress.domain.MeasureProgress;
import jp.telework.promotion.actionplan.progress.domain.ProgressKey;
import jp.telework.promotion.actionplan.progress.domain.ProgressReports;
import jp.telework.promotion.actionplan.progress.domain.ReviewStatus;
import org.jspecify.annotations.Nullable;

/** Reports of progress in PostgreSQL. */
@ApplicationScoped
class PanacheProgressReports implements ProgressReports, PanacheRepositoryBase<MeasureProgress, UUID> {

    @Override
    public void add(MeasureProgress report) {
        persist(report);
    }

    @Override
    public Optional<MeasureProgress> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public boolean exists(ProgressKey key) {
        return count(
                        "planId = ?1 and fiscalYear = ?2 and measure = ?3 and ministry = ?4",
                        key.planId(),
                        key.fiscalYear(),
                        key.measure(),
                        key.ministry())
                > 0;
    }

    @Override
    public List<MeasureProgress> list(Filter filter, @Nullable UUID before, int rows) {
        Conditions conditions = new Conditions()
                .and("planId = :plan", "plan", filter.planId())
                .and("fiscalYear = :year", "year", filter.fiscalYear())
                .and("ministry = :ministry", "ministry", filter.ministry())
                .and("review = :review", "review", filter.acceptedOnly() ? ReviewStatus.ACCEPTED : null)
                .and("id < :before", "before", before);
        return find(conditions.text() + " order by id desc", conditions.parameters())
                .range(0, rows - 1)
                .list();
    }

    @Override
    public List<MeasureProgress> accepted(UUID planId, FiscalYear fiscalYear) {
        return list("planId = ?1 and fiscalYear = ?2 and review = ?3", planId, fiscalYear, ReviewStatus.ACCEPTED);
    }

    @Override
    public List<Count> counts(UUID planId) {
        return getEntityManager()
                .createQuery(
                        "select p.fiscalYear, p.review, count(*) from MeasureProgress p where p.planId = :plan"
                                + " group by p.fiscalYear, p.review",
                        Object[].class)
                .setParameter("plan", planId)
                .getResultStream()
                .map(row -> new Count((FiscalYear) row[0], (ReviewStatus) row[1], (Long) row[2]))
                .toList();
    }
}

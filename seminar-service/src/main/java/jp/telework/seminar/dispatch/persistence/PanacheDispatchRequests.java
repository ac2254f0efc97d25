package jp.telework.seminar.dispatch.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.seminar.advice.domain.Period;
import jp.telework.seminar.dispatch.domain.DispatchRequest;
import jp.telework.seminar.dispatch.domain.DispatchRequests;
import jp.telework.seminar.dispatch.domain.DispatchVisit;
import org.jspecify.annotations.Nullable;

/** Requests in PostgreSQL. */
@ApplicationScoped
class PanacheDispatchRequests implements DispatchRequests, PanacheRepositoryBase<DispatchRequest, UUID> {

    @Override
    public Optional<DispatchRequest> find(Reader reader, UUID id) {
        Parameters parameters = Parameters.with("id", id);
        return find(
                        "from DispatchRequest r left join fetch r.visits where r.id = :id"
                                + narrowed(reader, parameters),
                        parameters)
                .singleResultOptional();
    }

    @Override
    public List<Summary> list(Reader reader, Filter filter, @Nullable UUID after, int rows) {
        Parameters parameters = new Parameters();
        StringBuilder where = new StringBuilder("1 = 1").append(narrowed(reader, parameters));
        if (after != null) {
            where.append(" and r.id < :after");
            parameters.and("after", after);
        }
        if (filter.status() != null) {
            where.append(" and r.status = :status");
            parameters.and("status", filter.status());
        }
        if (filter.fiscalYear() != null) {
            where.append(" and r.fiscalYear = :fiscalYear");
            parameters.and("fiscalYear", filter.fiscalYear());
        }
        if (filter.prefecture() != null) {
            where.append(" and r.prefecture = :prefecture");
            parameters.and("prefecture", filter.prefecture());
        }
        return find(
                        "select r.id, r.receiptNumber, r.fiscalYear, r.status, r.organisation, r.organisationName,"
                                + " r.prefecture, r.plannedVisits, r.appliedAt, r.updatedAt from DispatchRequest r"
                                + " where " + where + " order by r.id desc",
                        parameters)
                .range(0, rows - 1)
                .project(Summary.class)
                .list();
    }

    @Override
    public void add(DispatchRequest request) {
        persist(request);
    }

    @Override
    public void add(DispatchVisit visit) {
        getEntityManager().persist(visit);
    }

    @Override
    public boolean isBusy(UUID managerId, Period period) {
        return (Boolean) getEntityManager()
                .createNativeQuery("""
                        SELECT EXISTS (
                            SELECT FROM dispatch_visit
                            WHERE manager_id = :manager AND status <> 'CANCELLED'
                              AND tstzrange(starts_at, ends_at) && tstzrange(:startsAt, :endsAt))
                        """)
                .setParameter("manager", managerId)
                .setParameter("startsAt", period.startsAt())
                .setParameter("endsAt", period.endsAt())
                .getSingleResult();
    }

    @Override
    public long nextReceiptNumber() {
        return ((Number) getEntityManager()
                        .createNativeQuery("SELECT nextval('dispatch_receipt')")
                        .getSingleResult())
                .longValue();
    }

    /** The one place that keeps organisations and managers apart. */
    private static String narrowed(Reader reader, Parameters parameters) {
        StringBuilder narrowed = new StringBuilder();
        if (reader.organisation() != null) {
            narrowed.append(" and r.organisation = :reader");
            parameters.and("reader", reader.organisation());
        }
        if (reader.managerSubject() != null) {
            narrowed.append(" and r.managerSubject = :manager");
            parameters.and("manager", reader.managerSubject());
        }
        return narrowed.toString();
    }
}

package jp.telework.seminar.dispatch.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.persistence.Conditions;
import jp.telework.seminar.dispatch.domain.DispatchRequest;
import jp.telework.seminar.dispatch.domain.DispatchRequests;
import jp.telework.seminar.dispatch.domain.DispatchVisit;
import org.jspecify.annotations.Nullable;

/** Requests in PostgreSQL. */
@ApplicationScoped
class PanacheDispatchRequests implements DispatchRequests, PanacheRepositoryBase<DispatchRequest, UUID> {

    @Override
    public Optional<DispatchRequest> find(Reader reader, UUID id) {
        Conditions conditions = narrowed(reader).and("r.id = :id", "id", id);
        return find(
                        "from DispatchRequest r left join fetch r.visits where " + conditions.text(),
                        conditions.parameters())
                .singleResultOptional();
    }

    @Override
    public List<Summary> list(Reader reader, Filter filter, @Nullable UUID after, int rows) {
        Conditions conditions = narrowed(reader)
                .and("r.id < :after", "after", after)
                .and("r.status = :status", "status", filter.status())
                .and("r.fiscalYear = :fiscalYear", "fiscalYear", filter.fiscalYear())
                .and("r.prefecture = :prefecture", "prefecture", filter.prefecture());
        return find(
                        "select r.id, r.receiptNumber, r.fiscalYear, r.status, r.organisation, r.organisationName,"
                                + " r.prefecture, r.plannedVisits, r.appliedAt, r.updatedAt from DispatchRequest r"
                                + " where " + conditions.text() + " order by r.id desc",
                        conditions.parameters())
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
    public long nextReceiptNumber() {
        return ((Number) getEntityManager()
                        .createNativeQuery("SELECT nextval('dispatch_receipt')")
                        .getSingleResult())
                .longValue();
    }

    /** The one place that keeps organisations and managers apart. */
    private static Conditions narrowed(Reader reader) {
        return new Conditions()
                .and("r.organisation = :reader", "reader", reader.organisation())
                .and("r.managerSubject = :manager", "manager", reader.managerSubject());
    }
}

package jp.telework.seminar.dispatch.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.exchange.ReferenceRegister;
import jp.telework.platform.persistence.Conditions;
import jp.telework.platform.persistence.NativeRows;
import jp.telework.platform.retention.RetentionHolds;
import jp.telework.seminar.dispatch.domain.DispatchRequest;
import jp.telework.seminar.dispatch.domain.DispatchRequests;
import jp.telework.seminar.dispatch.domain.DispatchStatus;
import jp.telework.seminar.dispatch.domain.DispatchVisit;
import org.jspecify.annotations.Nullable;

/** Requests in PostgreSQL. */
@ApplicationScoped
class PanacheDispatchRequests implements DispatchRequests, PanacheRepositoryBase<DispatchRequest, UUID> {

    private static final String VISITS =
            "select v, r from DispatchVisit v join DispatchRequest r on r.id = v.requestId where ";

    private static final String REMIND = """
            UPDATE dispatch_visit SET reminded_at = :now
            WHERE id IN (
                SELECT id FROM dispatch_visit
                WHERE status = 'PLANNED' AND starts_at > :from AND starts_at <= :until AND reminded_at IS NULL
                ORDER BY id LIMIT :rows FOR UPDATE SKIP LOCKED)
            RETURNING id
            """;

    private static final String TO_ERASE = """
            SELECT {r.*} FROM dispatch_request r
            WHERE r.erased_at IS NULL AND r.status IN ('DECLINED', 'HANDED_OVER', 'CLOSED', 'WITHDRAWN')
              AND r.updated_at < :ended
              AND %s
            ORDER BY r.id LIMIT :rows FOR UPDATE SKIP LOCKED
            """.formatted(RetentionHolds.notHeld("dispatch-request", "r.id"));

    private final ReferenceRegister references;

    PanacheDispatchRequests(ReferenceRegister references) {
        this.references = references;
    }

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
                .and("r.status in :status", "status", states(reader, filter.status()))
                .and("r.fiscalYear = :fiscalYear", "fiscalYear", filter.fiscalYear())
                .and("r.prefecture = :prefecture", "prefecture", filter.prefecture())
                .and("r.id in :numbered", "numbered", numbered(filter.externalNumber()));
        return find(
                        "select r.id, r.receiptNumber, r.fiscalYear, r.status, r.organisation, r.organisationName,"
                                + " r.prefecture, r.plannedVisits, r.appliedAt, "
                                + (reader.isInside() ? "r.updatedAt" : "coalesce(r.shownAt, r.updatedAt)")
                                + ", r.externalReferences from DispatchRequest r where " + conditions.text()
                                + " order by r.id desc",
                        conditions.parameters())
                .range(0, rows - 1)
                .project(Summary.class)
                .stream()
                .map(row -> row.as(row.status().shownTo(reader.isInside())))
                .toList();
    }

    private static @Nullable List<DispatchStatus> states(Reader reader, @Nullable DispatchStatus shown) {
        return shown == null ? null : shown.shownAs(reader.isInside());
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
    public List<VisitEntry> visits(Reader reader, int rows) {
        return entries(narrowed(reader), rows);
    }

    @Override
    public List<VisitEntry> remind(Instant from, Instant until, Instant now, int rows) {
        List<UUID> marked = NativeRows.of(
                getEntityManager(), UUID.class, REMIND, Map.of("from", from, "until", until, "now", now, "rows", rows));
        return marked.isEmpty() ? List.of() : entries(new Conditions().and("v.id in :marked", "marked", marked), rows);
    }

    private List<VisitEntry> entries(Conditions conditions, int rows) {
        var query = getEntityManager()
                .createQuery(VISITS + conditions.text() + " order by v.startsAt desc, v.id", VisitEntry.class);
        conditions.parameters().forEach(query::setParameter);
        return query.setMaxResults(rows).getResultList();
    }

    @Override
    public List<DispatchRequest> toErase(Instant endedBefore, int rows) {
        return NativeRows.entities(
                getEntityManager(), DispatchRequest.class, "r", TO_ERASE, Map.of("ended", endedBefore, "rows", rows));
    }

    @Override
    public boolean exists(UUID id) {
        return count("id", id) > 0;
    }

    @Override
    public long dueToErase(Instant endedBefore, int most) {
        return NativeRows.count(getEntityManager(), "r", TO_ERASE, Map.of("ended", endedBefore, "rows", most));
    }

    @Override
    public long nextReceiptNumber() {
        return ((Number) getEntityManager()
                        .createNativeQuery("SELECT nextval('dispatch_receipt')")
                        .getSingleResult())
                .longValue();
    }

    private @Nullable List<UUID> numbered(@Nullable String externalNumber) {
        return externalNumber == null ? null : references.find("dispatch-request", externalNumber);
    }

    /** The only condition that limits organisations and managers to their own requests. */
    private static Conditions narrowed(Reader reader) {
        return new Conditions()
                .and("r.organisation = :reader", "reader", reader.organisation())
                .and("r.managerSubject = :manager", "manager", reader.managerSubject());
    }
}

package jp.telework.subsidy.grant.approval.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.json.StoredJson;
import jp.telework.platform.paging.LeadingFilters;
import jp.telework.subsidy.grant.approval.domain.WaitingDrafts;
import jp.telework.subsidy.grant.lifecycle.domain.Awaiting;
import jp.telework.subsidy.grant.lifecycle.domain.Hand;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Waiting drafts in PostgreSQL. The partial index holds open drafts alone, so that the list reads no other cases. */
@ApplicationScoped
class SqlWaitingDrafts implements WaitingDrafts {

    /** The level is open or names the caller, and no mark of the caller is among the hands. */
    private static final String MINE = """
         AND (g.awaiting @> '{"open":true}' OR g.awaiting -> 'names' @> CAST(:name AS jsonb))
         AND NOT g.awaiting -> 'hands' @> CAST(:mark AS jsonb)
         AND NOT g.awaiting -> 'hands' @> CAST(:person AS jsonb)\
        """;

    private final EntityManager entities;

    SqlWaitingDrafts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Row> list(Filter filter, @Nullable UUID after, int rows) {
        StringBuilder sql = new StringBuilder("""
            SELECT g.id, g.version, g.call_id, g.receipt_number, g.organisation_name, g.title,
                   CAST(g.awaiting AS text) AS draft
            FROM grant_case g WHERE g.awaiting IS NOT NULL\
            """);
        sql.append(filter.callId() == null ? "" : " AND g.call_id = :call")
                .append(filter.disposition() == null ? "" : " AND g.awaiting ->> 'disposition' = :disposition")
                .append(filter.approver() == null ? "" : MINE)
                .append(after == null ? "" : " AND g.id < :after")
                .append(" ORDER BY g.id DESC")
                .append(LeadingFilters.limit(rows));
        Query query = columns(sql.toString());
        given(query, "call", filter.callId());
        given(
                query,
                "disposition",
                filter.disposition() == null ? null : filter.disposition().name());
        given(query, "after", after);
        if (filter.approver() != null) {
            approver(query, filter.approver());
        }
        List<?> found = query.getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    /** A caller without a person has no second mark; the first then stands for both. */
    private static void approver(Query query, Hand hand) {
        List<String> marks = hand.marks();
        query.setParameter("name", StoredJson.write(List.of(hand.name())))
                .setParameter("mark", StoredJson.write(List.of(marks.get(0))))
                .setParameter("person", StoredJson.write(List.of(marks.get(marks.size() - 1))));
    }

    private static void given(Query query, String name, @Nullable Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    /** Types are named, so that the database is not asked for them. */
    @SuppressWarnings("unchecked")
    private NativeQuery<Object[]> columns(String sql) {
        NativeQuery<Object[]> query =
                entities.createNativeQuery(sql, Object[].class).unwrap(NativeQuery.class);
        return query.addScalar("id", UUID.class)
                .addScalar("version", Long.class)
                .addScalar("call_id", UUID.class)
                .addScalar("receipt_number", String.class)
                .addScalar("organisation_name", String.class)
                .addScalar("title", String.class)
                .addScalar("draft", String.class);
    }

    private static Row row(Object[] row) {
        return new Row(
                (UUID) row[0],
                (Long) row[1],
                (UUID) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                StoredJson.read((String) row[6], Awaiting.class));
    }
}

package jp.telework.subsidy.grant.approval.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.approval.domain.Awaiting;
import jp.telework.casework.approval.persistence.AwaitingSql;
import jp.telework.platform.json.StoredJson;
import jp.telework.platform.paging.LeadingFilters;
import jp.telework.subsidy.grant.approval.domain.WaitingDrafts;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Waiting drafts in PostgreSQL. Partial indexes hold open drafts alone, so that the list reads no other cases and calls. */
@ApplicationScoped
class SqlWaitingDrafts implements WaitingDrafts {

    private static final String GRANTS = """
        SELECT w.id, w.id AS grant_id, w.version, w.call_id, w.receipt_number, w.organisation_name, w.title,
               CAST(w.awaiting AS text) AS draft
        FROM grant_case w WHERE w.awaiting IS NOT NULL\
        """;

    /** A pod of the last release decides or cancels without clearing the column. So the state of the call counts, too. */
    private static final String CALLS = """
        SELECT w.id, CAST(NULL AS uuid) AS grant_id, w.version, w.id AS call_id, CAST(NULL AS text) AS receipt_number,
               CAST(NULL AS text) AS organisation_name, w.title, CAST(w.awaiting AS text) AS draft
        FROM call w WHERE w.awaiting IS NOT NULL AND w.status = 'PUBLISHED'\
        """;

    private final EntityManager entities;

    SqlWaitingDrafts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Row> list(Filter filter, @Nullable UUID after, int rows) {
        String limit = LeadingFilters.limit(rows);
        Query query =
                columns("SELECT id, grant_id, version, call_id, receipt_number, organisation_name, title, draft FROM (("
                        + newest(GRANTS, "w.call_id", filter, after) + limit + ") UNION ALL ("
                        + newest(CALLS, "w.id", filter, after) + limit + ")) AS waiting ORDER BY id DESC" + limit);
        given(query, "call", filter.callId());
        given(
                query,
                "disposition",
                filter.disposition() == null ? null : filter.disposition().name());
        given(query, "after", after);
        if (filter.approver() != null) {
            AwaitingSql.bind(query, filter.approver());
        }
        List<?> found = query.getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    private static String newest(String table, String call, Filter filter, @Nullable UUID after) {
        return table
                + (filter.callId() == null ? "" : " AND " + call + " = :call")
                + (filter.disposition() == null ? "" : " AND w.awaiting ->> 'disposition' = :disposition")
                + (filter.approver() == null ? "" : AwaitingSql.MINE)
                + (after == null ? "" : " AND w.id < :after")
                + " ORDER BY w.id DESC";
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
                .addScalar("grant_id", UUID.class)
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
                (@Nullable UUID) row[1],
                (Long) row[2],
                (UUID) row[3],
                (@Nullable String) row[4],
                (@Nullable String) row[5],
                (String) row[6],
                StoredJson.read((String) row[7], Awaiting.class));
    }
}

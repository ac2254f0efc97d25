package jp.telework.furusato.selection.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.approval.domain.Awaiting;
import jp.telework.casework.approval.domain.DecisionDrafts;
import jp.telework.casework.approval.persistence.AwaitingSql;
import jp.telework.furusato.selection.domain.SelectionDraft;
import jp.telework.furusato.selection.domain.SelectionDrafts;
import jp.telework.kernel.identity.Hand;
import jp.telework.platform.json.StoredJson;
import jp.telework.platform.paging.LeadingFilters;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Drafts of selections in PostgreSQL. The partial index holds open drafts alone, so that the list reads no other rounds. */
@ApplicationScoped
class PanacheSelectionDrafts implements SelectionDrafts, PanacheRepositoryBase<SelectionDraft, UUID> {

    /** A pod of the last release decides without clearing the column. So the state of the round counts, too. */
    private static final String ROUNDS = """
        SELECT w.id, w.id AS round_id, CAST(NULL AS uuid) AS town_id, w.version, w.title, CAST(w.awaiting AS text) AS draft
        FROM selection_round w WHERE w.awaiting IS NOT NULL AND w.status = 'EVALUATING'\
        """;

    private static final String TOWNS = """
        SELECT w.id, w.round_id, w.id AS town_id, w.version, w.title, CAST(w.awaiting AS text) AS draft
        FROM town w WHERE w.awaiting IS NOT NULL\
        """;

    @Override
    public DecisionDrafts of(UUID roundId) {
        return new DecisionDrafts(list("subjectId = ?1 order by number", roundId));
    }

    @Override
    public void add(SelectionDraft draft) {
        persist(draft);
    }

    @Override
    public List<Waiting> waiting(@Nullable Hand approver, @Nullable UUID after, int rows) {
        String newest = (approver == null ? "" : AwaitingSql.MINE)
                + (after == null ? "" : " AND w.id < :after")
                + " ORDER BY w.id DESC"
                + LeadingFilters.limit(rows);
        NativeQuery<Object[]> query = columns("SELECT id, round_id, town_id, version, title, draft FROM (("
                + ROUNDS + newest + ") UNION ALL (" + TOWNS + newest + ")) AS waiting ORDER BY id DESC"
                + LeadingFilters.limit(rows));
        if (approver != null) {
            AwaitingSql.bind(query, approver);
        }
        if (after != null) {
            query.setParameter("after", after);
        }
        List<?> found = query.getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    /** Types are named, so that the database is not asked for them. */
    @SuppressWarnings("unchecked")
    private NativeQuery<Object[]> columns(String sql) {
        NativeQuery<Object[]> query =
                getEntityManager().createNativeQuery(sql, Object[].class).unwrap(NativeQuery.class);
        return query.addScalar("id", UUID.class)
                .addScalar("round_id", UUID.class)
                .addScalar("town_id", UUID.class)
                .addScalar("version", Long.class)
                .addScalar("title", String.class)
                .addScalar("draft", String.class);
    }

    private static Waiting row(Object[] row) {
        return new Waiting(
                (UUID) row[0],
                (UUID) row[1],
                (@Nullable UUID) row[2],
                (Long) row[3],
                (String) row[4],
                StoredJson.read((String) row[5], Awaiting.class));
    }
}

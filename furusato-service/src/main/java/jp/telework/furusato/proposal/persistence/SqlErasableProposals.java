package jp.telework.furusato.proposal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.furusato.proposal.domain.ErasableProposals;
import jp.telework.furusato.proposal.domain.ErasureRule;
import jp.telework.platform.persistence.NativeRows;
import jp.telework.platform.retention.RetentionHolds;

/** What is due, by the rows of proposals. */
@ApplicationScoped
class SqlErasableProposals implements ErasableProposals {

    private static final String DUE = """
        SELECT p.id FROM town_proposal p
        WHERE p.erased_at IS NULL AND p.updated_at < :before AND %s AND %s
        ORDER BY p.id LIMIT :rows FOR UPDATE SKIP LOCKED
        """;

    private final EntityManager entities;

    SqlErasableProposals(EntityManager entities) {
        this.entities = entities;
    }

    private static String sql(ErasureRule rule) {
        String condition =
                switch (rule) {
                    case DRAFTS -> "p.status = 'DRAFT'";
                    case ENDED -> "p.status IN ('WITHDRAWN', 'NOT_SELECTED')";
                    case SELECTED ->
                        "p.status = 'SELECTED' AND make_timestamptz(last_year_of_town(p.id) + 1, 4, 1, 0, 0, 0,"
                                + " 'Asia/Tokyo') <= :before";
                };
        return DUE.formatted(condition, RetentionHolds.notHeld("town-proposal", "p.id"));
    }

    @Override
    public List<UUID> due(ErasureRule rule, Instant before, int rows) {
        return NativeRows.of(entities, UUID.class, sql(rule), Map.of("before", before, "rows", rows));
    }

    @Override
    public long count(ErasureRule rule, Instant before, int most) {
        return NativeRows.count(entities, "p", sql(rule), Map.of("before", before, "rows", most));
    }

    @Override
    public void erase(UUID id, Instant now) {
        NativeRows.of(
                entities, String.class, "SELECT CAST(erase_proposal(:id, :now) AS text)", Map.of("id", id, "now", now));
    }

    @Override
    public boolean exists(UUID id) {
        String sql = "SELECT p.id FROM town_proposal p WHERE p.id = :id AND p.erased_at IS NULL";
        return !NativeRows.of(entities, UUID.class, sql, Map.of("id", id)).isEmpty();
    }
}

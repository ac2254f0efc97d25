package jp.telework.furusato.proposal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.furusato.proposal.domain.ErasableProposals;
import jp.telework.platform.persistence.NativeRows;
import jp.telework.platform.retention.RetentionHolds;

/** What is due, by the rows of proposals. */
@ApplicationScoped
class SqlErasableProposals implements ErasableProposals {

    private static final String DUE = """
            SELECT p.id FROM town_proposal p
            WHERE p.erased_at IS NULL AND p.updated_at < :before AND p.status IN (%s) AND %s
            ORDER BY p.id LIMIT :rows FOR UPDATE SKIP LOCKED
            """;

    private final EntityManager entities;

    SqlErasableProposals(EntityManager entities) {
        this.entities = entities;
    }

    private static String sql(boolean drafts) {
        return DUE.formatted(
                drafts ? "'DRAFT'" : "'WITHDRAWN', 'NOT_SELECTED'", RetentionHolds.notHeld("town-proposal", "p.id"));
    }

    @Override
    public List<UUID> due(boolean drafts, Instant before, int rows) {
        return NativeRows.of(entities, UUID.class, sql(drafts), Map.of("before", before, "rows", rows));
    }

    @Override
    public long count(boolean drafts, Instant before, int most) {
        return NativeRows.count(entities, "p", sql(drafts), Map.of("before", before, "rows", most));
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

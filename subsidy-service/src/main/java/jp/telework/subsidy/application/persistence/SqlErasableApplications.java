package jp.telework.subsidy.application.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.platform.persistence.NativeRows;
import jp.telework.platform.retention.RetentionHolds;
import jp.telework.subsidy.application.domain.ErasableApplications;
import jp.telework.subsidy.application.domain.ErasureRule;

/** What is due, by the rows of applications and of the obligations of their grants. */
@ApplicationScoped
class SqlErasableApplications implements ErasableApplications {

    private static final String DRAFTS = "a.status = 'DRAFT' AND a.updated_at < :before";

    private static final String ENDED = """
            a.updated_at < :before AND (a.status IN ('WITHDRAWN', 'INELIGIBLE', 'NOT_ADOPTED')
                OR a.status = 'ADOPTED' AND EXISTS (
                    SELECT FROM grant_case g WHERE g.application_id = a.id AND g.status IN ('REJECTED', 'WITHDRAWN')
                      AND g.updated_at < :before))""";

    /** The periods are rows of the case; where one of them is missing or runs, or a duty is open, nothing goes. */
    private static final String GRANTS = """
            a.status = 'ADOPTED' AND EXISTS (
                SELECT FROM grant_case g JOIN obligation kept ON kept.grant_id = g.id AND kept.kind = 'RECORD_KEEPING'
                WHERE g.application_id = a.id AND g.updated_at < :before AND NOT EXISTS (
                    SELECT FROM obligation o WHERE o.grant_id = g.id
                      AND (o.kind IN ('RECORD_KEEPING', 'ASSET_RESTRICTION')
                           AND o.due_on >= CAST(CAST(:before AS timestamptz) AT TIME ZONE 'Asia/Tokyo' AS date)
                           OR NOT o.period AND o.fulfilled_on IS NULL)))""";

    private static final String DUE = """
            SELECT a.id FROM application a
            WHERE a.erased_at IS NULL AND %s AND %s AND NOT EXISTS (
                SELECT FROM grant_case held WHERE held.application_id = a.id AND NOT %s)
            ORDER BY a.id LIMIT :rows FOR UPDATE OF a SKIP LOCKED
            """;

    private final EntityManager entities;

    SqlErasableApplications(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<UUID> due(ErasureRule rule, Instant before, int rows) {
        return NativeRows.of(entities, UUID.class, sql(rule), Map.of("before", before, "rows", rows));
    }

    @Override
    public long count(ErasureRule rule, Instant before, int most) {
        return NativeRows.count(entities, "a", sql(rule), Map.of("before", before, "rows", most));
    }

    private static String sql(ErasureRule rule) {
        String condition =
                switch (rule) {
                    case DRAFTS -> DRAFTS;
                    case ENDED -> ENDED;
                    case GRANTS -> GRANTS;
                };
        return DUE.formatted(
                condition, RetentionHolds.notHeld("application", "a.id"), RetentionHolds.notHeld("grant", "held.id"));
    }

    @Override
    public void erase(UUID id, Instant now) {
        NativeRows.of(
                entities,
                String.class,
                "SELECT CAST(erase_application(:id, :now) AS text)",
                Map.of("id", id, "now", now));
    }

    @Override
    public boolean exists(ErasureRule rule, UUID id) {
        String held =
                switch (rule) {
                    case DRAFTS, ENDED -> "SELECT a.id FROM application a WHERE a.id = :id";
                    case GRANTS ->
                        "SELECT a.id FROM application a JOIN grant_case g ON g.application_id = a.id WHERE g.id = :id";
                };
        return !NativeRows.of(entities, UUID.class, held + " AND a.erased_at IS NULL", Map.of("id", id))
                .isEmpty();
    }
}

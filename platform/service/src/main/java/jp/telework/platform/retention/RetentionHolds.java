package jp.telework.platform.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.persistence.Sql;
import org.jspecify.annotations.Nullable;

/** The cases that are held back from erasure. */
@ApplicationScoped
public class RetentionHolds {

    private static final String COLUMNS =
            "SELECT id, version, case_kind, case_id, reason, held_at, held_by, review_on, released_at,"
                    + " release_reason FROM retention_hold ";

    private static final String ADD = """
        INSERT INTO retention_hold (id, version, case_kind, case_id, reason, held_at, held_by, review_on)
        VALUES (?, 0, ?, ?, ?, ?, ?, ?) ON CONFLICT (case_kind, case_id) WHERE released_at IS NULL DO NOTHING
        """;

    private static final String CHANGE = """
        UPDATE retention_hold SET version = version + 1, reason = ?, review_on = ?, released_at = ?, release_reason = ?
        WHERE id = ? AND version = ? AND released_at IS NULL
        """;

    private static final String ERASING =
            "SELECT CAST(pg_advisory_xact_lock_shared(hashtextextended('retention-hold', 66)) AS text)";

    private static final String HOLDING =
            "SELECT CAST(pg_advisory_xact_lock(hashtextextended('retention-hold', 66)) AS text)";

    private final DataSource database;

    RetentionHolds(DataSource database) {
        this.database = database;
    }

    /**
     * A condition of SQL for what is not held.
     *
     * @param kind of the cases
     * @param id the column of the case's id, with its table
     */
    public static String notHeld(String kind, String id) {
        return "NOT EXISTS (SELECT FROM retention_hold hold WHERE hold.case_kind = '%s' AND hold.case_id = %s"
                        .formatted(kind, id)
                + " AND hold.released_at IS NULL)";
    }

    /**
     * Makes the batch that is under way erase beside others, but not beside a new hold: what it finds due stays free of holds until
     * its transaction ends.
     */
    void takeTurnToErase() {
        Sql.rows(database, ERASING, row -> true);
    }

    /** Waits until the batches that are under way have ended, and keeps others from beginning until this transaction ends. */
    void takeTurnToHold() {
        Sql.rows(database, HOLDING, row -> true);
    }

    /**
     * Adds a hold.
     *
     * @return false when the case is held already
     */
    boolean add(RetentionHold hold) {
        return Sql.update(
                        database,
                        ADD,
                        hold.id(),
                        hold.about().kind(),
                        hold.about().id(),
                        hold.reason(),
                        hold.heldAt().atOffset(ZoneOffset.UTC),
                        hold.heldBy(),
                        hold.reviewOn())
                == 1;
    }

    /**
     * Reviews or releases a hold.
     *
     * @param changed the hold with its next version
     * @return false when another request was faster
     */
    boolean change(RetentionHold changed) {
        return Sql.update(
                        database,
                        CHANGE,
                        changed.reason(),
                        changed.reviewOn(),
                        Optional.ofNullable(changed.releasedAt())
                                .map(at -> at.atOffset(ZoneOffset.UTC))
                                .orElse(null),
                        changed.releaseReason(),
                        changed.id(),
                        changed.version() - 1)
                == 1;
    }

    Optional<RetentionHold> find(UUID id) {
        return Sql.rows(database, COLUMNS + "WHERE id = ?", RetentionHolds::hold, id).stream()
                .findFirst();
    }

    /** Newest first. */
    List<RetentionHold> list(@Nullable UUID before, int rows) {
        String limit = " ORDER BY id DESC LIMIT " + rows;
        return before == null
                ? Sql.rows(database, COLUMNS + limit, RetentionHolds::hold)
                : Sql.rows(database, COLUMNS + "WHERE id < ?" + limit, RetentionHolds::hold, before);
    }

    private static RetentionHold hold(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime released = row.getObject("released_at", OffsetDateTime.class);
        return new RetentionHold(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new CaseRef(row.getString("case_kind"), row.getObject("case_id", UUID.class)),
                row.getString("reason"),
                Sql.instant(row, "held_at"),
                row.getString("held_by"),
                row.getObject("review_on", LocalDate.class),
                released == null ? null : released.toInstant(),
                row.getString("release_reason"));
    }
}

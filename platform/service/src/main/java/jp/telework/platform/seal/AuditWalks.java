package jp.telework.platform.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import jp.telework.kernel.audit.Place;
import jp.telework.platform.persistence.Sql;

/** How far the trail was checked, in the database: replicas share the work and show the same figures. */
@ApplicationScoped
class AuditWalks {

    private final DataSource database;

    AuditWalks(DataSource database) {
        this.database = database;
    }

    /**
     * What was checked.
     *
     * @param seal what this seal covers was checked once
     * @param at the last row that the walk through the older rows came to
     * @param root the last seal whose root this walk computed again
     * @param rows that the last check read
     * @param findings what the last check found wrong
     * @param checkedAt when the last check ended
     * @param wholeAt when the last walk through the whole trail ended
     */
    record Walk(int seal, Place at, int root, long rows, int findings, Instant checkedAt, Instant wholeAt) {}

    Optional<Walk> last() {
        return Sql.rows(
                        database,
                        "SELECT seal, stream, position, root, rows, findings, checked_at, whole_at FROM audit_walk",
                        row -> new Walk(
                                row.getInt("seal"),
                                new Place(row.getString("stream"), row.getInt("position")),
                                row.getInt("root"),
                                row.getLong("rows"),
                                row.getInt("findings"),
                                Sql.instant(row, "checked_at"),
                                Sql.instant(row, "whole_at")))
                .stream()
                .findFirst();
    }

    /** Keeps how far a check came. Of replicas that checked at the same time the last one counts; all began at the same place. */
    void keep(Walk walk) {
        Sql.run(
                database,
                "INSERT INTO audit_walk (seal, stream, position, root, rows, findings, checked_at, whole_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (only_row) DO UPDATE SET seal = excluded.seal, stream = excluded.stream,"
                        + " position = excluded.position, root = excluded.root, rows = excluded.rows,"
                        + " findings = excluded.findings, checked_at = excluded.checked_at, whole_at = excluded.whole_at",
                walk.seal(),
                walk.at().stream(),
                walk.at().position(),
                walk.root(),
                walk.rows(),
                walk.findings(),
                walk.checkedAt(),
                walk.wholeAt());
    }
}

package jp.telework.platform.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import jp.telework.kernel.reference.ExternalReference;
import jp.telework.kernel.reference.ReferenceSide;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.persistence.Sql;

/** Finds cases by their numbers in other systems. */
@ApplicationScoped
public class ReferenceRegister {

    /** A number stands for one case, or for the few that different systems happened to number alike. */
    private static final int MOST_FOUND = 100;

    private static final String KEEP = """
            INSERT INTO external_reference (kind, case_id, side, system, number, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (kind, case_id, side, system)
            DO UPDATE SET number = excluded.number, recorded_at = excluded.recorded_at
            """;

    private static final String FORGET =
            "DELETE FROM external_reference WHERE kind = ? AND case_id = ? AND side = ? AND system = ?";

    private static final String FIND =
            "SELECT case_id FROM external_reference WHERE kind = ? AND number = ? ORDER BY case_id DESC LIMIT "
                    + MOST_FOUND;

    private final DataSource database;

    ReferenceRegister(DataSource database) {
        this.database = database;
    }

    /**
     * The newest cases of a kind that any system keeps under a number, 100 at most. Callers must narrow them to what the
     * reader may see.
     */
    public List<UUID> find(String kind, String number) {
        return Sql.rows(database, FIND, row -> row.getObject(1, UUID.class), kind, number);
    }

    void keep(CaseRef subject, ExternalReference reference, Instant now) {
        Sql.run(
                database,
                KEEP,
                subject.kind(),
                subject.id(),
                reference.side().name(),
                reference.system(),
                reference.number(),
                now);
    }

    void forget(CaseRef subject, ReferenceSide side, String system) {
        Sql.run(database, FORGET, subject.kind(), subject.id(), side.name(), system);
    }
}

package jp.telework.platform.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jp.telework.platform.persistence.Sql;

/** When each rule ran last, in any replica, and how much it has erased. */
@ApplicationScoped
class RetentionRuns {

    private static final String ENDED = """
            INSERT INTO retention_run AS run (rule, ran_at, erased, erased_in_all) VALUES (?, ?, ?, ?)
            ON CONFLICT (rule) DO UPDATE SET ran_at = greatest(run.ran_at, excluded.ran_at), erased = excluded.erased,
                erased_in_all = run.erased_in_all + excluded.erased
            """;

    private final DataSource database;

    RetentionRuns(DataSource database) {
        this.database = database;
    }

    /**
     * A run.
     *
     * @param erased by the last run
     * @param erasedInAll by all runs
     */
    record Run(String rule, Instant ranAt, long erased, long erasedInAll) {}

    void ended(String rule, Instant at, long erased) {
        Sql.update(database, ENDED, rule, at.atOffset(ZoneOffset.UTC), erased, erased);
    }

    Map<String, Run> byRule() {
        return Sql.rows(database, "SELECT rule, ran_at, erased, erased_in_all FROM retention_run", RetentionRuns::run)
                .stream()
                .collect(Collectors.toMap(Run::rule, run -> run));
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getString("rule"), Sql.instant(row, "ran_at"), row.getLong("erased"), row.getLong("erased_in_all"));
    }
}

package jp.telework.casework.notification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import jp.telework.casework.notification.domain.DailyRuns;
import jp.telework.platform.persistence.Sql;

/** The rows of {@code job_run}, which services with daily runs have. */
@ApplicationScoped
class SqlDailyRuns implements DailyRuns {

    private static final String BEGIN =
            "INSERT INTO job_run (name, day, ran_at) VALUES (?, ?, ?) ON CONFLICT (name, day) DO NOTHING";

    private final DataSource database;

    SqlDailyRuns(DataSource database) {
        this.database = database;
    }

    @Override
    public boolean begin(String name, LocalDate day, Instant now) {
        return Sql.update(database, BEGIN, name, day, now) == 1;
    }
}

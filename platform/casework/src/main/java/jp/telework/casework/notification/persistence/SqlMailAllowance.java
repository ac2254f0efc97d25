package jp.telework.casework.notification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jp.telework.casework.notification.domain.MailAllowance;
import jp.telework.platform.json.StoredJson;
import jp.telework.platform.persistence.Sql;
import org.jspecify.annotations.Nullable;

/** One row for each owner, with the mails of its last day. */
@ApplicationScoped
class SqlMailAllowance implements MailAllowance {

    /** In the order of the owners, so that two transactions never wait for each other's rows. */
    private static final String COUNT = """
            WITH wanted AS (
                SELECT nullif(key, '') AS organisation, CAST(value AS integer) AS mails
                FROM jsonb_each_text(CAST(? AS jsonb)) ORDER BY key
            ), counted AS (
                INSERT INTO %s AS a (organisation, day, mails)
                SELECT organisation, ?, mails FROM wanted
                ON CONFLICT (organisation) DO UPDATE
                SET mails = excluded.mails + CASE WHEN a.day = excluded.day THEN a.mails ELSE 0 END, day = excluded.day
                RETURNING organisation, mails
            )
            SELECT coalesce(counted.organisation, '') AS owner, counted.mails - wanted.mails AS mails_before
            FROM counted JOIN wanted ON wanted.organisation IS NOT DISTINCT FROM counted.organisation
            """;

    private final DataSource database;

    SqlMailAllowance(DataSource database) {
        this.database = database;
    }

    private record Before(String owner, int mails) {}

    @Override
    public Map<String, Integer> count(LocalDate day, Map<String, Integer> wanted) {
        return count("mail_allowance", day, wanted);
    }

    @Override
    public Map<String, Integer> countCaused(LocalDate day, Map<String, Integer> wanted) {
        return count("mail_share", day, wanted);
    }

    private Map<String, Integer> count(String table, LocalDate day, Map<String, Integer> wanted) {
        Map<String, Integer> before = new HashMap<>();
        List<Before> rows =
                Sql.rows(database, COUNT.formatted(table), SqlMailAllowance::before, StoredJson.write(wanted), day);
        rows.forEach(row -> before.put(row.owner(), row.mails()));
        return before;
    }

    private static Before before(ResultSet row) throws SQLException {
        @Nullable String owner = row.getString("owner");
        return new Before(owner == null ? "" : owner, row.getInt("mails_before"));
    }
}

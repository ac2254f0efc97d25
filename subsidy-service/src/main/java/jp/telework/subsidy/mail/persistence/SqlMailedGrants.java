package jp.telework.subsidy.mail.persistence;

import jakarta.inject.Singleton;
import java.util.List;
import javax.sql.DataSource;
import jp.telework.casework.notification.persistence.SqlMailedCases;

/** Applications and grants as mails name them. */
@Singleton
class SqlMailedGrants extends SqlMailedCases {

    /** The contact is the one that was submitted last: an open correction has not been handed in yet. */
    private static final String CASES = """
            WITH found AS (
                SELECT 'application' AS about, a.id AS case_id, a.id AS application_id, a.organisation AS owner,
                       a.receipt_number AS called
                FROM application a
                WHERE a.id = ANY (CAST(? AS uuid[])) AND a.receipt_number IS NOT NULL
                UNION ALL
                SELECT 'grant', g.id, g.application_id, g.organisation, g.receipt_number
                FROM grant_case g WHERE g.id = ANY (CAST(? AS uuid[]))
            )
            SELECT found.about, found.case_id, found.owner, found.called,
                   (SELECT CAST(s.content AS jsonb) #>> '{contact,email}' FROM submission s
                    WHERE s.application_id = found.application_id ORDER BY s.number DESC LIMIT 1) AS contact
            FROM found
            """;

    private static final String OVERDUE =
            "SELECT count(*) FROM obligation WHERE fulfilled_on IS NULL AND NOT period AND due_on < ?";

    SqlMailedGrants(DataSource database) {
        super(database, List.of("application", "grant"), CASES, OVERDUE);
    }

    @Override
    public String overduePath() {
        return "/obligations";
    }
}

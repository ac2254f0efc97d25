package jp.telework.furusato.mail.persistence;

import jakarta.inject.Singleton;
import java.util.List;
import javax.sql.DataSource;
import jp.telework.casework.notification.persistence.SqlMailedCases;

/** Proposals and towns as mails name them. */
@Singleton
class SqlMailedTowns extends SqlMailedCases {

    /** The contact is the one that was submitted last: an open correction has not been handed in yet. */
    private static final String CASES = """
            WITH found AS (
                SELECT 'town-proposal' AS about, p.id AS case_id, p.id AS proposal_id, p.organisation AS owner,
                       p.receipt_number AS called
                FROM town_proposal p
                WHERE p.id = ANY (CAST(? AS uuid[])) AND p.receipt_number IS NOT NULL
                UNION ALL
                SELECT 'town', t.id, t.proposal_id, t.organisation, t.receipt_number
                FROM town t WHERE t.id = ANY (CAST(? AS uuid[]))
            )
            SELECT found.about, found.case_id, found.owner, found.called,
                   (SELECT CAST(s.content AS jsonb) #>> '{contact,email}' FROM proposal_submission s
                    WHERE s.proposal_id = found.proposal_id ORDER BY s.number DESC LIMIT 1) AS contact
            FROM found
            """;

    private static final String OVERDUE = "SELECT count(*) FROM town_duty WHERE fulfilled_on IS NULL AND due_on < ?";

    SqlMailedTowns(DataSource database) {
        super(database, List.of("town-proposal", "town"), CASES, OVERDUE);
    }

    @Override
    public String overduePath() {
        return "/towns";
    }
}

package jp.telework.subsidy.notice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.notice.domain.DocumentRegister;
import org.hibernate.query.NativeQuery;

/** The register as a counter for each series, whose row is locked by the update, and one row for each number. */
@ApplicationScoped
class SqlDocumentRegister implements DocumentRegister {

    private final EntityManager entities;

    SqlDocumentRegister(EntityManager entities) {
        this.entities = entities;
    }

    /** An entry as the statement reads it. */
    record Row(int position, String kind, LocalDate issued, UUID caseid, int act) {}

    @Override
    public List<Drawn> draw(String bureau, FiscalYear year, List<Entry> entries) {
        List<Row> rows = new ArrayList<>();
        for (Entry entry : entries) {
            rows.add(
                    new Row(rows.size() + 1, entry.kind().name(), entry.issuedOn(), entry.caseId(), entry.actNumber()));
        }
        List<?> drawn = entities.createNativeQuery("""
                        WITH counter AS (
                            INSERT INTO document_counter AS c (bureau, fiscal_year, last_number)
                            VALUES (:bureau, :year, :count)
                            ON CONFLICT (bureau, fiscal_year) DO UPDATE SET last_number = c.last_number + :count
                            RETURNING last_number
                        ), numbered AS (
                            SELECT counter.last_number - :count + n.position AS number, n.*
                            FROM counter, jsonb_to_recordset(CAST(:entries AS jsonb))
                                AS n(position integer, kind text, issued date, caseid uuid, act integer)
                        ), entered AS (
                            INSERT INTO document_entry
                                (bureau, fiscal_year, number, kind, issued_on, case_id, act_number)
                            SELECT :bureau, :year, number, kind, issued, caseid, act FROM numbered
                        )
                        SELECT number AS drawn, (
                            SELECT document FROM grant_notice
                            WHERE grant_id = numbered.caseid AND kind = 'GRANT_DECISION'
                            ORDER BY act_number DESC LIMIT 1) AS decision
                        FROM numbered ORDER BY position
                        """)
                .unwrap(NativeQuery.class)
                .addScalar("drawn", Long.class)
                .addScalar("decision", String.class)
                .setParameter("bureau", bureau)
                .setParameter("year", year.value())
                .setParameter("count", rows.size())
                .setParameter("entries", StoredJson.write(rows))
                .getResultList();
        return drawn.stream()
                .map(Object[].class::cast)
                .map(row -> new Drawn((Long) row[0], (String) row[1]))
                .toList();
    }
}

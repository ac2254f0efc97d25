package jp.telework.platform.persistence;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.json.StoredJson;
import org.hibernate.query.NativeQuery;

/**
 * 文書番号簿: draws the numbers of official documents. {@code document_counter} has a row for each office and fiscal year,
 * which stays locked until the transaction ends; {@code document_entry} has one for each number. A service that issues notices has
 * both tables (docs/adr/0051).
 */
public final class RegisterStatement {

    private RegisterStatement() {}

    /**
     * A document that gets a number.
     *
     * @param kind its name in the register
     * @param actNumber the act of which it tells; 0 where the case has no acts
     */
    public record Entry(String kind, LocalDate issuedOn, UUID caseId, int actNumber) {}

    /** An entry as the statement reads it. */
    record Row(int position, String kind, LocalDate issued, UUID caseid, int act) {}

    /**
     * The statement that draws the next numbers, in the order of the entries. Its first column is the number, {@code drawn}.
     *
     * @param bureau symbol of the office (文書記号)
     * @param columns of {@code numbered}, the entries with their numbers, that the statement also answers: empty, or beginning
     *     with a comma; never from outside
     */
    @SuppressWarnings("unchecked")
    public static NativeQuery<Object> draw(
            EntityManager entities, String bureau, FiscalYear year, List<Entry> entries, String columns) {
        List<Row> rows = new ArrayList<>();
        for (Entry entry : entries) {
            rows.add(new Row(rows.size() + 1, entry.kind(), entry.issuedOn(), entry.caseId(), entry.actNumber()));
        }
        NativeQuery<Object> query = entities.createNativeQuery("""
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
                        SELECT number AS drawn\
                        """ + columns + " FROM numbered ORDER BY position")
                .unwrap(NativeQuery.class);
        return query.addScalar("drawn", Long.class)
                .setParameter("bureau", bureau)
                .setParameter("year", year.value())
                .setParameter("count", rows.size())
                .setParameter("entries", StoredJson.write(rows));
    }
}

package jp.telework.test.platform;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import jp.telework.test.TestDatabase;

/** Events as if they came from transactions whose ids go from two to three digits, more of them than two pages hold. */
final class DigitChange {

    private static final int FIRST = 50;
    private static final int LAST = 299;

    private DigitChange() {}

    /** Their ids, in the order of their transactions. */
    static List<String> insert(TestDatabase database, String organisation) {
        remove(database);
        database.execute("""
                INSERT INTO event (txid, id, type, subject, occurred_at, organisation, request_id, data)
                SELECT n::text::xid8, gen_random_uuid(), 'jp.telework.notes.note.renamed.v1', 'note/' || n, now(), '%s',
                       'digits', '{"title":"a","status":"OPEN"}'
                FROM generate_series(%d, %d) n""".formatted(organisation, FIRST, LAST));
        return database.asAdministrator(statement -> {
            List<String> ids = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(
                    "SELECT id FROM event WHERE request_id = 'digits' ORDER BY txid::text::bigint")) {
                while (row.next()) {
                    ids.add(row.getString(1));
                }
            }
            return ids;
        });
    }

    static void remove(TestDatabase database) {
        database.execute("DELETE FROM event WHERE request_id = 'digits'");
    }
}

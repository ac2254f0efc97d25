package jp.telework.seminar.seminar;

import jp.telework.seminar.Preparation;
import jp.telework.test.TestDatabase;
import jp.telework.test.authorisation.Call;

/** Prepares the operations on seminars. */
public final class SeminarCalls implements Preparation {

    @Override
    public boolean knows(String operation) {
        return operation.endsWith("/api/seminar/v1/seminars/{id}");
    }

    @Override
    public Call prepare(String operation, String column) {
        return Call.plain().path("id", anySeminar());
    }

    private static String anySeminar() {
        return TestDatabase.get().asAdministrator(statement -> {
            try (var row = statement.executeQuery("SELECT id FROM seminar ORDER BY starts_at LIMIT 1")) {
                row.next();
                return row.getString(1);
            }
        });
    }
}

package jp.telework.furusato.site;

import jp.telework.test.TestDatabase;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the operations on sites. */
public final class SiteCalls implements Preparation {

    private static final String SITES = "/api/furusato/v1/sites";

    @Override
    public boolean knows(String operation) {
        return operation.contains(SITES);
    }

    @Override
    public Call prepare(String operation, String column) {
        return operation.contains("{id}") ? Call.plain().path("id", anySite()) : Call.plain();
    }

    private static String anySite() {
        return TestDatabase.get().asAdministrator(statement -> {
            try (var row = statement.executeQuery("SELECT id FROM site ORDER BY site_number LIMIT 1")) {
                row.next();
                return row.getString(1);
            }
        });
    }
}

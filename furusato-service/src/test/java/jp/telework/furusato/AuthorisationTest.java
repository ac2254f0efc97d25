package jp.telework.furusato;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.authorisation.AuthorisationWalk;
import jp.telework.test.authorisation.Call;

@QuarkusTest
@ServiceDatabase("furusato")
class AuthorisationTest extends AuthorisationWalk {

    @Override
    protected String base() {
        return "jp.telework.furusato";
    }

    @Override
    protected Call prepare(String operation, String column) {
        return switch (operation) {
            case "GET /api/furusato/v1/sites/{id}" -> Call.plain().path("id", anySite());
            default -> Call.plain();
        };
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

package jp.telework.seminar;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.authorisation.AuthorisationWalk;
import jp.telework.test.authorisation.Call;

@QuarkusTest
@ServiceDatabase("seminar")
class AuthorisationTest extends AuthorisationWalk {

    @Override
    protected String base() {
        return "jp.telework.seminar";
    }

    @Override
    protected Call prepare(String operation, String column) {
        return switch (operation) {
            case "GET /api/seminar/v1/seminars/{id}" -> Call.plain().path("id", anySeminar());
            default -> Call.plain();
        };
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

package jp.telework.test.platform;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.AuditCalls;
import jp.telework.test.authorisation.AuthorisationWalk;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.ExchangeCalls;
import jp.telework.test.authorisation.Preparation;
import jp.telework.test.authorisation.RetentionCalls;
import jp.telework.test.authorisation.WebhookCalls;

@QuarkusTest
@ServiceDatabase("notes")
class NotesAuthorisationTest extends AuthorisationWalk {

    @Override
    protected String base() {
        return "jp.telework.notes";
    }

    @Override
    protected List<Preparation> features() {
        return preparations();
    }

    @Override
    protected Call prepare(String operation, String column) {
        return call(operation, column);
    }

    private static List<Preparation> preparations() {
        return List.of(
                new WebhookCalls(),
                new AuditCalls(),
                new RetentionCalls("note", NotesAuthorisationTest::made),
                new ExchangeCalls(() -> "note/" + made()));
    }

    private static String made() {
        return Api.made(Identity.SHIRAHAMA).replaceFirst(".*/", "");
    }

    static Call call(String operation, String column) {
        if (!operation.contains("/notes/v1/notes")) {
            return Preparation.of(preparations(), operation, column);
        }
        Call call =
                operation.contains("{id}") ? Call.plain().path("id", made()).header("If-Match", "\"0\"") : Call.plain();
        return operation.endsWith("/closing") || operation.startsWith("GET")
                ? call
                : call.json(Api.title(Api.unique()));
    }
}

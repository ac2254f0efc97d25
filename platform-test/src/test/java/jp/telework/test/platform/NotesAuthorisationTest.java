package jp.telework.test.platform;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.AuthorisationWalk;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;
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
        return List.of(new WebhookCalls());
    }

    @Override
    protected Call prepare(String operation, String column) {
        return call(operation, column);
    }

    static Call call(String operation, String column) {
        if (!operation.contains("/notes/v1/notes")) {
            return Preparation.of(List.of(new WebhookCalls()), operation, column);
        }
        Call call = operation.contains("{id}")
                ? Call.plain()
                        .path("id", Api.made(Identity.SHIRAHAMA).replaceFirst(".*/", ""))
                        .header("If-Match", "\"0\"")
                : Call.plain();
        return operation.endsWith("/closing") || operation.startsWith("GET")
                ? call
                : call.json(Api.title(Api.unique()));
    }
}

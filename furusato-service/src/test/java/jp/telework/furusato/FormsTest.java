package jp.telework.furusato;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.FormWalk;
import jp.telework.test.authorisation.Preparation;

@QuarkusTest
@ServiceDatabase("furusato")
class FormsTest extends FormWalk {

    private static final List<Preparation> FEATURES = AuthorisationTest.preparations();

    @Override
    protected List<Preparation> features() {
        return FEATURES;
    }

    @Override
    protected Map<String, Set<String>> forms() {
        String api = "/api/furusato/v1";
        return Map.of(
                "POST " + api + "/town-proposals/{id}/documents",
                Set.of("kind", "file"),
                "POST " + api + "/town-proposals/{id}/messages/{message}/files",
                Set.of("file"),
                "POST " + api + "/towns/{id}/measures/{number}/documents",
                Set.of("file"),
                "POST " + api + "/towns/{id}/plan/resolution/documents",
                Set.of("file"));
    }
}

package jp.telework.subsidy;

import static jp.telework.subsidy.Fixtures.API;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.FormWalk;
import jp.telework.test.authorisation.Preparation;

@QuarkusTest
@ServiceDatabase("subsidy")
class FormsTest extends FormWalk {

    private static final List<Preparation> FEATURES = AuthorisationTest.preparations();

    @Override
    protected List<Preparation> features() {
        return FEATURES;
    }

    @Override
    protected Map<String, Set<String>> forms() {
        return Map.of(
                "POST " + API + "/calls/{id}/files",
                Set.of("kind", "title", "titleEn", "file"),
                "POST " + API + "/calls/{id}/files/{number}/replacement",
                Set.of("reason", "file"),
                "POST " + API + "/applications/{id}/documents",
                Set.of("kind", "file"),
                "POST " + API + "/grants/{id}/evidence",
                Set.of("kind", "file"),
                "POST " + API + "/applications/{id}/messages/{message}/files",
                Set.of("file"),
                "POST " + API + "/grants/{id}/messages/{message}/files",
                Set.of("file"));
    }
}

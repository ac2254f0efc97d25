package jp.telework.seminar;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.Preparation;
import jp.telework.test.authorisation.TableWalk;

@QuarkusTest
@ServiceDatabase("seminar")
class TablesTest extends TableWalk {

    private static final List<Preparation> FEATURES = AuthorisationTest.preparations();

    @Override
    protected List<Preparation> features() {
        return FEATURES;
    }

    @Override
    protected Map<String, String> exceptions() {
        return Map.of(
                "GET /api/seminar/v1/registrations/{id}/attendance-codes",
                "each code opens the door and the certificate; it is shown as a picture, not kept in files",
                "GET /api/seminar/v1/enrolments/{id}/completion",
                "how one person's completion is judged, step by step");
    }
}

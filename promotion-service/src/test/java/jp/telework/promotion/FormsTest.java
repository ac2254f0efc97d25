package jp.telework.promotion;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.FormWalk;
import jp.telework.test.authorisation.Preparation;

@QuarkusTest
@ServiceDatabase("promotion")
class FormsTest extends FormWalk {

    private static final List<Preparation> FEATURES = AuthorisationTest.preparations();

    @Override
    protected List<Preparation> features() {
        return FEATURES;
    }

    /** No operation takes a form. */
    @Override
    protected Map<String, Set<String>> forms() {
        return Map.of();
    }
}

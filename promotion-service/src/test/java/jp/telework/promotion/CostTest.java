package jp.telework.promotion;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.CostWalk;
import jp.telework.test.authorisation.Preparation;

/** How many statements each operation takes. */
@QuarkusTest
@ServiceDatabase("promotion")
class CostTest extends CostWalk {

    private static final List<Preparation> FEATURES = AuthorisationTest.preparations();

    @Override
    protected List<Preparation> features() {
        return FEATURES;
    }
}

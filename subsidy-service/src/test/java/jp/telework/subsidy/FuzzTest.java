package jp.telework.subsidy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.Preparation;
import jp.telework.test.fuzz.FuzzWalk;

@QuarkusTest
@ServiceDatabase("subsidy")
class FuzzTest extends FuzzWalk {

    private static final List<Preparation> FEATURES = AuthorisationTest.staged();

    @Override
    protected List<Preparation> features() {
        return FEATURES;
    }

    /** The simulation of a submission. */
    @Override
    protected Set<String> judgingAnyBody() {
        return Set.of("POST /api/subsidy/v1/assessments");
    }
}

package jp.telework.furusato;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.Preparation;
import jp.telework.test.odd.OddRequestWalk;

@QuarkusTest
@ServiceDatabase("furusato")
class OddRequestTest extends OddRequestWalk {

    private static final List<Preparation> FEATURES = AuthorisationTest.preparations();

    @Override
    protected List<Preparation> features() {
        return FEATURES;
    }
}

package jp.telework.promotion;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.Preparation;
import jp.telework.test.authorisation.TableWalk;

@QuarkusTest
@ServiceDatabase("promotion")
class TablesTest extends TableWalk {

    private static final List<Preparation> FEATURES = AuthorisationTest.preparations();

    @Override
    protected List<Preparation> features() {
        return FEATURES;
    }

    @Override
    protected Map<String, String> exceptions() {
        return Map.of();
    }
}

package jp.telework.subsidy;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.http.OrdinaryTraffic;

@QuarkusTest
@ServiceDatabase("subsidy")
class OrdinaryTrafficTest extends OrdinaryTraffic {

    @Override
    protected String publicPath() {
        return "/api/subsidy/v1/calls";
    }
}

package jp.telework.promotion;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.http.OrdinaryTraffic;

@QuarkusTest
@ServiceDatabase("promotion")
class OrdinaryTrafficTest extends OrdinaryTraffic {

    @Override
    protected String publicPath() {
        return "/api/promotion/v1/self-check-form";
    }
}

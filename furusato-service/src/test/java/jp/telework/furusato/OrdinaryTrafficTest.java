package jp.telework.furusato;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.http.OrdinaryTraffic;

@QuarkusTest
@ServiceDatabase("furusato")
class OrdinaryTrafficTest extends OrdinaryTraffic {

    @Override
    protected String publicPath() {
        return "/api/furusato/v1/sites";
    }
}

package jp.telework.seminar;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.http.OrdinaryTraffic;

@QuarkusTest
@ServiceDatabase("seminar")
class OrdinaryTrafficTest extends OrdinaryTraffic {

    @Override
    protected String publicPath() {
        return "/api/seminar/v1/seminars";
    }
}

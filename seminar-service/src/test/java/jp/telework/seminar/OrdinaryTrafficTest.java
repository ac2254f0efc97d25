package jp.telework.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.http.OrdinaryTraffic;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceDatabase("seminar")
class OrdinaryTrafficTest extends OrdinaryTraffic {

    @Override
    protected String publicPath() {
        return "/api/seminar/v1/seminars";
    }

    @Test
    void namesItsAddressesAsTheClientKnowsThem() {
        Response made = SeminarFixtures.office()
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "telework.soumu.go.jp:8443")
                .body(SeminarFixtures.plan().toString())
                .post(publicPath());
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.header("Location")).startsWith("https://telework.soumu.go.jp:8443/api/seminar/v1/seminars/");
    }
}

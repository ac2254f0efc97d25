package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address in an answer begins with the deployment's public address. No header of the request changes that. */
@QuarkusTest
@ServiceDatabase("notes")
@TestProfile(PublicAddressTest.Deployed.class)
class PublicAddressTest {

    /** A deployment with an address. */
    public static final class Deployed implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("telework.public-url", "https://api.telework.go.jp");
        }
    }

    @ParameterizedTest
    @CsvSource({"Host, evil.example.com", "X-Forwarded-Host, evil.example.com", "X-Forwarded-Proto, http", "X-Other, 1"
    })
    void beginsWithThePublicAddress(String header, String value) {
        assertThat(Api.as(Identity.SHIRAHAMA)
                        .header(header, value)
                        .contentType("application/json")
                        .body("{\"title\":\"題\"}")
                        .post(Api.NOTES)
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("Location"))
                .startsWith("https://api.telework.go.jp" + Api.NOTES + "/");
    }
}

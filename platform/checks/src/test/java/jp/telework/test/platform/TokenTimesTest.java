package jp.telework.test.platform;

import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import jp.telework.kernel.identity.TokenTimes;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestIdentityProvider;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same table as the gateway's. */
@QuarkusTest
@ServiceDatabase("notes")
class TokenTimesTest {

    /** Seconds from now. Those near a border are far enough from it for a slow machine. */
    @ParameterizedTest
    @CsvSource({
        "0, , 300, 200",
        "8, , 300, 200",
        "15, , 300, 401",
        "59, , 300, 401",
        "62, , 300, 401",
        "90, , 300, 401",
        "0, 8, 300, 200",
        "0, 15, 300, 401",
        "0, 90, 300, 401",
        "-300, , -2, 200",
        "-300, , -11, 401",
        "-300, , -60, 401"
    })
    void judges(int issuedAt, Integer notBefore, int expiry, int status) {
        Instant now = Instant.now();
        String token = TestIdentityProvider.get().token(Identity.SHIRAHAMA, claims -> {
            claims.issuedAt(now.plusSeconds(issuedAt)).expiresAt(now.plusSeconds(expiry));
            if (notBefore != null) {
                claims.claim("nbf", now.plusSeconds(notBefore).getEpochSecond());
            }
            return claims;
        });
        for (int i = 0; i < 2; i++) {
            given().header("Authorization", "Bearer " + token)
                    .get(Api.NOTES)
                    .then()
                    .statusCode(status);
        }
    }

    @Test
    void quarkusHasTheSameTolerance() {
        assertThat(ConfigProvider.getConfig().getValue("quarkus.oidc.token.lifespan-grace", Long.class))
                .isEqualTo(TokenTimes.TOLERANCE.toSeconds());
    }
}

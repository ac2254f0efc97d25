package jp.telework.gateway.identity;

import static io.restassured.RestAssured.given;
import static jp.telework.gateway.world.TestIdentityProvider.secondsFromNow;
import static jp.telework.gateway.world.TestIdentityProvider.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.telework.gateway.world.World;
import jp.telework.kernel.identity.TokenTimes;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a token must be before anything reaches a service. */
@QuarkusTest
@QuarkusTestResource(World.class)
class TokenVerificationTest {

    private static final String PROTECTED = "/api/subsidy/v1/applications";
    private static final String PUBLIC = "/api/subsidy/v1/calls";
    private static final String RS256 = AlgorithmIdentifiers.RSA_USING_SHA256;

    @BeforeEach
    void startWithACleanSheet() {
        World.subsidy().forget();
    }

    @Test
    void letsAValidTokenPassAndHandsItOn() {
        String token = World.provider().token();
        given().auth().oauth2(token).get(PROTECTED).then().statusCode(200).header("Cache-Control", "no-store");
        assertThat(World.subsidy().onlyReceived().headers().getFirst("Authorization"))
                .isEqualTo("Bearer " + token);
    }

    @Test
    void acceptsEllipticCurveSignatures() {
        String token = sign(
                World.provider().claims(),
                World.provider().ecKey(),
                AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        given().auth().oauth2(token).get(PROTECTED).then().statusCode(200);
    }

    /** The settings of tests ask it of the secretariat alone: no other test signs in with that role. */
    @Test
    void aRoleCanAskForAStrongerSignIn() {
        for (String acr : List.of("1", "2")) {
            String token = BadCredentials.token(claims -> {
                claims.setClaim("realm_access", Map.of("roles", List.of("secretariat")));
                claims.setClaim("acr", acr);
            });
            var answer = given().auth().oauth2(token).get(PUBLIC).then();
            if (acr.equals("2")) {
                answer.statusCode(200);
            } else {
                answer.statusCode(401)
                        .body("code", equalTo("SIGN_IN_TOO_WEAK"))
                        .header("WWW-Authenticate", containsString("acr_values=\"2\""));
            }
        }
    }

    @Test
    void acceptsAClockThatIsAFewSecondsAhead() {
        String token = BadCredentials.token(claims -> claims.setNotBefore(secondsFromNow(5)));
        given().auth().oauth2(token).get(PROTECTED).then().statusCode(200);
    }

    /** The same table as the services'. Seconds from now; those near a border are far enough from it for a slow machine. */
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
    void judgesTimes(int issuedAt, Integer notBefore, int expiry, int status) {
        String token = BadCredentials.token(claims -> {
            claims.setIssuedAt(secondsFromNow(issuedAt));
            claims.setExpirationTime(secondsFromNow(expiry));
            if (notBefore != null) {
                claims.setNotBefore(secondsFromNow(notBefore));
            }
        });
        for (int i = 0; i < 2; i++) {
            given().auth().oauth2(token).get(PROTECTED).then().statusCode(status);
        }
    }

    @Test
    void quarkusHasTheSameTolerance() {
        assertThat(ConfigProvider.getConfig().getValue("quarkus.oidc.token.lifespan-grace", Long.class))
                .isEqualTo(TokenTimes.TOLERANCE.toSeconds());
    }

    /** Bound to a certificate (RFC 8705) or, as with DPoP, in a way that is not understood: neither was shown here. */
    @ParameterizedTest
    @ValueSource(strings = {"x5t#S256", "jkt"})
    void refusesABoundTokenOnAConnectionThatProvedNothing(String binding) {
        String token = BadCredentials.token(
                claims -> claims.setClaim("cnf", Map.of(binding, "bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2")));
        for (String path : List.of(PROTECTED, PUBLIC)) {
            given().auth()
                    .oauth2(token)
                    .header("X-Forwarded-Client-Cert", "bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2")
                    .get(path)
                    .then()
                    .statusCode(401)
                    .body("code", equalTo("CERTIFICATE_MISMATCH"))
                    .header("WWW-Authenticate", containsString("error=\"invalid_token\""));
        }
        assertThat(World.subsidy().received()).isEmpty();
    }

    @Test
    void letsEverybodyReadWhatIsPublic() {
        given().get(PUBLIC).then().statusCode(200);
        given().get(PUBLIC + "/0191-call").then().statusCode(200);
        given().head(PUBLIC).then().statusCode(200);
        given().get("/api/subsidy/v1/public/subsidies/id/1").then().statusCode(200);
        assertThat(World.subsidy().received()).hasSize(4).allSatisfy(request -> assertThat(request.headers())
                .doesNotContainKey("Authorization"));
    }

    @ParameterizedTest
    @MethodSource("notPublic")
    void asksForATokenWhereOneIsNeeded(String method, String path) {
        given().urlEncodingEnabled(false)
                .request(method, path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("code", equalTo("UNAUTHENTICATED"))
                .body("type", equalTo("urn:telework:problem:unauthenticated"))
                .body("status", equalTo(401))
                .body("instance", equalTo(path));
        assertThat(World.subsidy().received()).isEmpty();
    }

    static Stream<Arguments> notPublic() {
        return Stream.of(
                Arguments.of("GET", PROTECTED),
                Arguments.of("POST", PUBLIC),
                Arguments.of("PUT", PUBLIC + "/1"),
                Arguments.of("GET", PUBLIC + "/1/budget"),
                Arguments.of("GET", PUBLIC + "/"),
                Arguments.of("GET", "/api/subsidy/v1/public"),
                Arguments.of("GET", "/api/subsidy"),
                Arguments.of("GET", "/api/subsidy/v1/%63alls"));
    }

    @ParameterizedTest
    @MethodSource("jp.telework.gateway.identity.BadCredentials#all")
    void refusesABadTokenBeforeAnythingReachesTheService(String authorization) {
        given().header("Authorization", authorization)
                .get(PROTECTED)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer realm=\"telework\", error=\"invalid_token\""))
                .body("code", equalTo("INVALID_TOKEN"));
        given().header("Authorization", authorization)
                .get(PUBLIC)
                .then()
                .statusCode(401)
                .body("code", equalTo("INVALID_TOKEN"));
        assertThat(World.subsidy().received()).isEmpty();
    }

    @Test
    void refusesTwoAuthorizationHeaders() {
        String good = World.provider().token();
        given().header("Authorization", "Bearer " + good, "Bearer " + good)
                .get(PROTECTED)
                .then()
                .statusCode(401)
                .body("code", equalTo("INVALID_TOKEN"));
        assertThat(World.subsidy().received()).isEmpty();
    }

    @Test
    void doesNotTakeATokenFromTheQuery() {
        given().queryParam("access_token", World.provider().token())
                .get(PROTECTED)
                .then()
                .statusCode(401)
                .body("code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void explainsInTheLanguageOfTheCaller() {
        given().get(PROTECTED).then().header("Content-Language", "ja").body("title", equalTo("サインインが必要です"));
        given().header("Accept-Language", "en-GB,en;q=0.9,ja;q=0.5")
                .get(PROTECTED)
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("Sign-in is required"));
    }
}

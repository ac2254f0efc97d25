package jp.telework.gateway.routing;

import static io.restassured.RestAssured.given;
import static jp.telework.gateway.world.TestIdentityProvider.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.telework.gateway.identity.Caller;
import jp.telework.gateway.problem.Problem;
import jp.telework.gateway.problem.ProblemCode;
import jp.telework.gateway.world.World;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coarse rules of the gateway, held against the fine ones of the services. */
@QuarkusTest
@QuarkusTestResource(World.class)
class AccessRulesTest {

    @Inject
    Upstreams upstreams;

    @BeforeEach
    void startWithACleanSheet() {
        World.subsidy().forget();
    }

    @Test
    void aTokenWithoutARoleOfTheSuiteGetsNowhere() {
        given().auth()
                .oauth2(tokenWithRoles(List.of("offline_access")))
                .get("/api/subsidy/v1/applications")
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        assertThat(World.subsidy().received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/subsidy/v1/applications", "/api/subsidy/v1/calls"})
    void rolesThatExcludeEachOtherGetNowhere(String path) {
        given().auth()
                .oauth2(tokenWithRoles(List.of("applicant", "auditor", "offline_access")))
                .get(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("CONFLICTING_ROLES"))
                .body("roles", contains("applicant", "auditor"));
        assertThat(World.subsidy().received()).isEmpty();
    }

    @Test
    void theAuditTrailIsForAuditors() {
        given().auth()
                .oauth2(tokenWithRoles(List.of("officer")))
                .get("/api/subsidy/v1/audit")
                .then()
                .statusCode(403)
                .body("roles", contains("auditor"));
        given().auth()
                .oauth2(tokenWithRoles(List.of("auditor")))
                .get("/api/subsidy/v1/audit")
                .then()
                .statusCode(200);
    }

    @Test
    void aRouteMayWantAnAudienceOfItsOwn() {
        AccessRules rules = AccessRules.of(List.of(rule("* /api/ops/**", Set.of(), Set.of("ops-api"))));
        assertThat(rules.objection("GET", "/api/ops/x", caller("officer", "telework-api")))
                .contains(Problem.of(ProblemCode.INVALID_TOKEN));
        assertThat(rules.objection("GET", "/api/ops/x", caller("officer", "ops-api")))
                .isEmpty();
        assertThat(rules.objection("GET", "/api/other", caller("officer", "telework-api")))
                .isEmpty();
    }

    /** The gateway must not refuse a caller whom the service admits, or the two lists have grown apart. */
    @ParameterizedTest
    @MethodSource("jp.telework.gateway.world.Services#names")
    void stopsNobodyWhomTheServiceLetsIn(String service) throws IOException {
        List<String> lines =
                Files.readAllLines(Path.of("..", service + "-service", "src/test/resources/authorisation.csv")).stream()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .toList();
        String[] columns = lines.get(0).split(",");
        List<String> stopped = new ArrayList<>();
        int allowed = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            String[] operation = cells[0].split(" ");
            AccessRules rules = upstreams.owning(operation[1]).orElseThrow().access();
            for (int i = 1; i < cells.length; i++) {
                boolean role = !columns[i].equals("anonymous") && !columns[i].equals("foreign");
                if (role && cells[i].equals("allow")) {
                    allowed++;
                    if (rules.objection(operation[0], operation[1], caller(columns[i], "telework-api"))
                            .isPresent()) {
                        stopped.add(columns[i] + " at " + cells[0]);
                    }
                }
            }
        }
        assertThat(allowed).isPositive();
        assertThat(stopped).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jp.telework.gateway.world.Services#names")
    void asksForATokenExactlyWhereTheServiceDoes(String service) throws IOException {
        for (String line :
                authorisation(service).subList(1, authorisation(service).size())) {
            String[] cells = line.split(",");
            String[] operation = cells[0].split(" ");
            assertThat(upstreams
                            .owning(operation[1])
                            .orElseThrow()
                            .publicResources()
                            .contain(operation[0], operation[1]))
                    .as("%s without a token, see telework.upstream.%s.public-resources", cells[0], service)
                    // 404 is an answer too: what a secret in the address opens is looked for without a token.
                    .isEqualTo(!cells[1].equals("401"));
        }
    }

    private static List<String> authorisation(String service) throws IOException {
        return Files.readAllLines(Path.of("..", service + "-service", "src/test/resources/authorisation.csv")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }

    private static Caller caller(String role, String audience) {
        return new Caller(
                "s", "c", Optional.empty(), Set.of(role), Set.of(audience), false, Optional.empty(), Instant.MAX);
    }

    private static AccessConfig rule(String match, Set<String> roles, Set<String> audience) {
        return new AccessConfig() {
            @Override
            public List<String> match() {
                return List.of(match);
            }

            @Override
            public Optional<Set<String>> roles() {
                return Optional.of(roles);
            }

            @Override
            public Optional<Set<String>> audience() {
                return Optional.of(audience);
            }
        };
    }

    private static String tokenWithRoles(List<String> roles) {
        JwtClaims claims = World.provider().claims();
        claims.setClaim("realm_access", Map.of("roles", roles));
        return sign(claims, World.provider().rsaKey(), AlgorithmIdentifiers.RSA_USING_SHA256);
    }
}

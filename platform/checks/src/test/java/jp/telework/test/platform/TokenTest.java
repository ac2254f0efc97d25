package jp.telework.test.platform;

import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestIdentityProvider;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceDatabase("notes")
class TokenTest {

    private final TestIdentityProvider provider = TestIdentityProvider.get();

    @Inject
    MeterRegistry metrics;

    private static Response with(String token) {
        return given().header("Authorization", "Bearer " + token).get(Api.NOTES);
    }

    private static void refused(Response response) {
        ProblemShapeTest.problem(response, 401, "UNAUTHENTICATED");
        assertThat(response.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void takesAGoodToken() {
        with(provider.token(Identity.SHIRAHAMA)).then().statusCode(200);
    }

    @Test
    void checksASignatureOnceAndNotForEachRequest() {
        String token = provider.token(Identity.SHIRAHAMA);
        double before = verifications();
        with(token).then().statusCode(200);
        assertThat(verifications()).isEqualTo(before + 1);
        for (int i = 0; i < 5; i++) {
            with(token).then().statusCode(200);
        }
        assertThat(verifications()).isEqualTo(before + 1);
    }

    private double verifications() {
        return metrics.get("telework.identity.verifications").counter().count();
    }

    @Test
    void refusesNoToken() {
        refused(given().get(Api.NOTES));
    }

    @Test
    void refusesAnExpiredToken() {
        Instant past = Instant.now().minus(Duration.ofMinutes(1));
        refused(with(provider.token(Identity.SHIRAHAMA, claims -> claims.issuedAt(past.minusSeconds(600))
                .expiresAt(past))));
    }

    @Test
    void refusesATokenThatSomebodyElseSigned() {
        refused(with(provider.forged(Identity.SHIRAHAMA)));
    }

    @Test
    void refusesATokenForAnotherAudience() {
        refused(with(provider.token(Identity.SHIRAHAMA, claims -> claims.audience(Set.of("another-api")))));
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        refused(with(provider.token(Identity.SHIRAHAMA, claims -> claims.issuer("http://localhost/realms/other"))));
    }

    @Test
    void refusesAnUnsignedToken() {
        String[] parts = provider.token(Identity.SHIRAHAMA).split("\\.");
        String none = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes());
        refused(with(none + "." + parts[1] + "."));
    }

    @Test
    void refusesATokenWhoseClaimsWereChanged() {
        String[] mine = provider.token(Identity.SHIRAHAMA).split("\\.");
        String[] other = provider.token(Identity.ITOSHIMA).split("\\.");
        refused(with(mine[0] + "." + other[1] + "." + mine[2]));
    }

    @Test
    void refusesWhatIsNoToken() {
        refused(with("abc"));
        refused(given().header("Authorization", "Basic YTpi").get(Api.NOTES));
    }

    @Test
    void refusesARoleThatMayNot() {
        assertThat(ProblemShapeTest.problem(Api.make(Identity.OFFICER, "a"), 403, "FORBIDDEN"))
                .containsEntry("roles", List.of("applicant"));
    }

    @Test
    void refusesABodyItNeedNotReadBeforeTheRoleIsKnown() {
        ProblemShapeTest.problem(Api.json(Identity.OFFICER, "{").post(Api.NOTES), 403, "FORBIDDEN");
    }

    @Test
    void refusesAnOrganisationClaimThatIsNoCorporateNumber() {
        String token = provider.token(Identity.SHIRAHAMA, claims -> claims.claim("org", "1234567890123"));
        ProblemShapeTest.problem(with(token), 403, "FORBIDDEN");
    }

    /** An auditor reads everything, an applicant writes: together they would write everywhere. */
    @Test
    void refusesRolesThatExcludeEachOther() {
        String note = Api.made(Identity.SHIRAHAMA);
        Identity both = Identity.ITOSHIMA.withRoles(Set.of("applicant", "auditor"));
        assertThat(ProblemShapeTest.problem(Api.as(both).get(note), 403, "CONFLICTING_ROLES"))
                .containsEntry("roles", List.of("applicant", "auditor"));
        ProblemShapeTest.problem(Api.make(both, "a"), 403, "CONFLICTING_ROLES");
    }

    @Test
    void hidesAnotherOrganisationsNote() {
        String note = Api.made(Identity.SHIRAHAMA);
        ProblemShapeTest.problem(Api.as(Identity.ITOSHIMA).get(note), 404, "NOT_FOUND");
        Api.as(Identity.OFFICER).get(note).then().statusCode(200);
    }
}

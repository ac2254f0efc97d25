package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import jp.telework.local.Component;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A gateway that asks the provider about each token, as {@code telework.identity.introspection-url} makes it: a token that
 * is withdrawn ends within twice the time for which tokens are remembered, not at its expiry.
 */
@ExtendWith(RealStack.class)
@Order(9)
class IntrospectionIT {

    private static final String LIST = Case.API + "/applications";
    private static final Duration REMEMBERED = Duration.ofSeconds(2);

    private final Suite suite;

    IntrospectionIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void aWithdrawnTokenEndsWithinTheStatedTimeAndAnAbsentProviderIsSaidToBeAway() throws Exception {
        try (OtherGateway gateway = OtherGateway.start(
                suite,
                Map.of(
                        "TELEWORK_IDENTITY_INTROSPECTION_URL", suite.signIn().tokenEndpoint() + "/introspect",
                        "TELEWORK_IDENTITY_INTROSPECTION_SECRET", "telework-local",
                        "TELEWORK_IDENTITY_REMEMBER", REMEMBERED.toSeconds() + "s"))) {
            String token = suite.signIn().user("telework-cli", "shirahama");
            Client asking = new Client(gateway.address()).with("Authorization", "Bearer " + token);
            Client notAsking = suite.anyone().with("Authorization", "Bearer " + token);
            asking.get(LIST).expect(200);

            withdraw(token);
            Instant withdrawn = Instant.now();
            Answer answer = asking.get(LIST);
            while (answer.status() == 200) {
                assertThat(Duration.between(withdrawn, Instant.now()))
                        .isLessThan(REMEMBERED.multipliedBy(2).plusSeconds(1));
                Thread.sleep(100);
                answer = asking.get(LIST);
            }
            answer.expectProblem(401, "INVALID_TOKEN");
            // The control: without asking, the signature is all that counts until the token expires.
            notAsking.get(LIST).expect(200);

            saysThatItCannotTell(gateway);
        }
    }

    /** Failing open would make withdrawal worthless: a caller whose token is not remembered has to wait. */
    private void saysThatItCannotTell(OtherGateway gateway) throws InterruptedException {
        String token = suite.signIn().user("telework-cli", "itoshima");
        Client asking = new Client(gateway.address()).with("Authorization", "Bearer " + token);
        suite.stack().kill(Component.KEYCLOAK);
        try {
            Answer refusal = asking.get(LIST).expectProblem(503, "IDENTITY_PROVIDER_UNAVAILABLE");
            assertThat(refusal.header("Retry-After")).isPresent();
            // Where the provider is not asked, the keys in memory will do.
            suite.anyone().with("Authorization", "Bearer " + token).get(LIST).expect(200);
            asking.at(gateway.address()).get("/health").expect(200);
        } finally {
            suite.stack().restart(Component.KEYCLOAK);
        }
        // A provider that was killed has forgotten who was signed in; a caller who signs in again is let in.
        String again = suite.signIn().user("telework-cli", "itoshima");
        asking.with("Authorization", "Bearer " + again).get(LIST).expect(200);
    }

    private void withdraw(String token) {
        String revoke = suite.signIn().tokenEndpoint().getPath().replaceFirst("/token$", "/revoke");
        new Client(suite.signIn().tokenEndpoint())
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post(revoke, "client_id=telework-cli&token_type_hint=access_token&token=" + token)
                .expect(200);
    }
}

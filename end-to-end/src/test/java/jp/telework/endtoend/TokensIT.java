package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The gateway refuses missing and bad tokens. The service refuses them again when a call gets past the gateway. Nothing
 * changes.
 */
@ExtendWith(RealStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(4)
class TokensIT {

    /** The gateway tolerates clocks that differ by this much. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Suite suite;
    private final String shortLived;
    private final Case draft;
    private final Jwt genuine;
    private String before;

    TokensIT(Suite suite) {
        this.suite = suite;
        // First of all, so that little is left to wait for when the test of the expired token comes. It is used once
        // while it is good: what the gateway remembers of it must not outlive it.
        this.shortLived = suite.signIn().user("short-lived", "shirahama");
        suite.anyone()
                .with("Authorization", "Bearer " + shortLived)
                .get(Case.API + "/calls")
                .expect(200);
        this.genuine = Jwt.of(suite.signIn().kept("telework-cli", "shirahama"));
        String call = Case.openCall(suite, body -> {});
        this.draft = Case.completeDraft(suite.as("shirahama"), Case.proposal(suite, call), Case.DOCUMENTS);
    }

    @BeforeEach
    void remember() {
        before = suite.books().state();
    }

    @Test
    void refusesRequestsWithoutAToken() {
        for (URI address : addresses()) {
            refused(new Client(address), "UNAUTHENTICATED");
        }
    }

    @Test
    void refusesATokenWithATamperedSignature() {
        refusedEverywhere(genuine.tampered());
    }

    @Test
    void refusesClaimsUnderASignatureThatWasMadeForOthers() {
        ObjectNode claims = (ObjectNode) genuine.claims();
        claims.put("org", "5000020402303");
        refusedEverywhere(genuine.withOtherClaims(claims));
    }

    @Test
    void refusesATokenSignedByAnotherKey() {
        refusedEverywhere(genuine.signedByAStranger());
        ObjectNode unknownKey = genuine.headerFields().put("kid", "unknown-" + UUID.randomUUID());
        refusedEverywhere(genuine.with(unknownKey).signedByAStranger());
    }

    @Test
    void refusesAnUnsignedToken() {
        refusedEverywhere(genuine.unsigned());
    }

    @Test
    void refusesATokenForAnotherAudience() {
        String token = suite.signIn().user("wrong-audience", "shirahama");
        assertThat(Jwt.of(token).claims().path("org").asText()).isEqualTo("8000020304018");
        refusedEverywhere(token);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void refusesAnExpiredToken() throws InterruptedException {
        Instant refusedFrom = Instant.ofEpochSecond(
                        Jwt.of(shortLived).claims().path("exp").asLong())
                .plus(GRACE)
                .plusSeconds(1);
        Duration wait = Duration.between(Instant.now(), refusedFrom);
        if (!wait.isNegative()) {
            Thread.sleep(wait.toMillis());
        }
        refusedEverywhere(shortLived);
    }

    /** Without it the tests above would also pass against a suite that refuses all callers. */
    @Test
    void acceptsTheGenuineTokenAtBothDoors() {
        for (URI address : addresses()) {
            draft.client().at(address).get(draft.path()).expect(200);
        }
    }

    private void refusedEverywhere(String token) {
        for (URI address : addresses()) {
            refused(new Client(address).with("Authorization", "Bearer " + token), "INVALID_TOKEN", "UNAUTHENTICATED");
        }
    }

    private void refused(Client intruder, String... codes) {
        Client client = intruder.with("If-Match", draft.etag());
        String call = client.base().toString();
        ObjectNode proposal = Case.proposal(suite, UUID.randomUUID().toString());
        Map<String, Answer> answers = Map.of(
                "read", client.get(draft.path()),
                "create", client.post(Case.API + "/applications", proposal),
                "change", client.put(draft.path(), proposal),
                "attach", client.upload(draft.path() + "/documents", Upload.pdf("OTHER")),
                "submit", client.post(draft.path() + "/submission"),
                "events", client.get(Case.API + "/events"));
        answers.forEach((what, answer) -> {
            answer.expectProblem(401, codes);
            assertThat(answer.header("WWW-Authenticate").orElse(""))
                    .as(what + " at " + call + "\n" + answer)
                    .startsWith("Bearer");
        });
        assertThat(suite.books().state()).isEqualTo(before);
    }

    private URI[] addresses() {
        return new URI[] {suite.gateway(), suite.subsidyDirectly()};
    }
}

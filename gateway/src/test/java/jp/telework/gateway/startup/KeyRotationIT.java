package jp.telework.gateway.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import jp.telework.gateway.world.TestIdentityProvider;
import org.jose4j.jwk.PublicJsonWebKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The provider changes its key under load: calls with a new token go on, and the old key's tokens soon end. */
class KeyRotationIT {

    private static final int CLIENTS = 6;
    private static final Duration REFRESHED = Duration.ofSeconds(2);
    /** The period, what two fetches lie apart, and room for a slow machine; the token itself counts for minutes. */
    private static final Duration ENDED = REFRESHED.plusSeconds(8);

    @RegisterExtension
    final PackagedGateway gateway = new PackagedGateway();

    private final TestIdentityProvider provider = new TestIdentityProvider();
    private final Queue<String> outcomes = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    @BeforeEach
    void start() throws Exception {
        gateway.local()
                .set("QUARKUS_OIDC_AUTH_SERVER_URL", provider.issuer())
                .set("TELEWORK_IDENTITY_KEY_REFRESH", REFRESHED.toSeconds() + "s");
        gateway.startAndGet("/health");
    }

    @AfterEach
    void stop() {
        over = true;
        provider.stop();
    }

    @Test
    void noTokenOfTheCurrentKeyIsRefusedAndThoseOfAWithdrawnKeySoonAre() throws Exception {
        String old = "Bearer " + provider.token();
        assertThat(gateway.get("/api/subsidy/v1/x", old).statusCode()).isEqualTo(200);
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Thread client = new Thread(this::sendWithNewTokens);
            client.start();
            clients.add(client);
        }
        Thread.sleep(500);
        PublicJsonWebKey withdrawn = provider.addKey();
        Thread.sleep(500);
        assertThat(gateway.get("/api/subsidy/v1/x", old).statusCode()).isEqualTo(200);
        provider.withdraw(withdrawn);
        // One who still has it sends it all the time: that must not keep it alive.
        await().atMost(ENDED)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> gateway.get("/api/subsidy/v1/x", old).statusCode() == 401);
        Thread.sleep(500);
        over = true;
        for (Thread client : clients) {
            client.join(10_000);
        }
        assertThat(outcomes).hasSizeGreaterThan(CLIENTS * 10).containsOnly("200");
    }

    /** As systems do: a token is used for a while, then another is got. */
    private void sendWithNewTokens() {
        HttpClient own = HttpClient.newHttpClient();
        while (!over) {
            HttpRequest request = HttpRequest.newBuilder(gateway.uri("/api/subsidy/v1/x"))
                    .header("Authorization", "Bearer " + provider.token())
                    .build();
            try {
                outcomes.add(Integer.toString(
                        own.send(request, BodyHandlers.ofString()).statusCode()));
            } catch (IOException | InterruptedException e) {
                outcomes.add(e.toString());
            }
        }
    }
}

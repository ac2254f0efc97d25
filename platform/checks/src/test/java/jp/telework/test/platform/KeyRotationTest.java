package jp.telework.test.platform;

import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.JsonWebKeySet;
import io.quarkus.oidc.runtime.OidcProvider;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestIdentityProvider;
import jp.telework.test.Together;
import org.junit.jupiter.api.Test;

/** The provider signs with a new key as soon as it publishes it, several times in a row, while many call. */
@QuarkusTest
@ServiceDatabase("notes")
class KeyRotationTest {

    private static final int ROTATIONS = 5;
    private static final int CLIENTS = 6;
    private static final Duration APART = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TestIdentityProvider provider = TestIdentityProvider.get();
    private volatile boolean over;

    @Inject
    TenantConfigBean tenants;

    private int statusWith(String token) {
        return given().header("Authorization", "Bearer " + token).get(Api.NOTES).statusCode();
    }

    @Test
    void refusesNoValidTokenOverFiveRotations() throws InterruptedException {
        Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Thread client = new Thread(() -> {
                while (!over) {
                    statuses.add(statusWith(provider.token(Identity.SHIRAHAMA)));
                }
            });
            client.start();
            clients.add(client);
        }
        for (int i = 0; i < ROTATIONS; i++) {
            Thread.sleep(700);
            provider.rotate();
        }
        Thread.sleep(3_000);
        over = true;
        for (Thread client : clients) {
            client.join(20_000);
        }
        assertThat(statuses).hasSizeGreaterThan(CLIENTS * ROTATIONS).containsOnly(200);
    }

    /** The body comes while the token still waits for its key. */
    @Test
    void aRequestThatWaitsKeepsItsBody() {
        provider.rotate();
        assertThat(statusWith(provider.token(Identity.SHIRAHAMA))).isEqualTo(200);
        provider.rotate();
        given().header("Authorization", "Bearer " + provider.token(Identity.SHIRAHAMA))
                .contentType("application/json")
                .body(Api.title(Api.unique()))
                .post(Api.NOTES)
                .then()
                .statusCode(201);
    }

    @Test
    void aRotationIsSeenByManyCallsAtOnce() {
        for (int i = 0; i < ROTATIONS; i++) {
            provider.rotate();
            assertThat(Together.run(20, n -> () -> statusWith(provider.token(Identity.SHIRAHAMA))))
                    .containsOnly(200);
        }
    }

    /**
     * What Quarkus does by itself, with its default interval: it fetches for one token, refuses those
     * beside it, and then every new key for ten minutes.
     */
    @Test
    void controlQuarkusAloneRefusesValidTokens() {
        OidcProvider quarkus = quarkusAlone();
        String token = provider.token(Identity.SHIRAHAMA);
        Uni<?> first = verify(quarkus, token);
        Uni<?> besideIt = verify(quarkus, token);
        assertThatThrownBy(() -> besideIt.await().atMost(PATIENCE)).hasMessageContaining("JWK with kid");
        first.await().atMost(PATIENCE);
        provider.rotate();
        String next = provider.token(Identity.SHIRAHAMA);
        assertThatThrownBy(() -> verify(quarkus, next).await().atMost(PATIENCE)).hasMessageContaining("JWK with kid");
        assertThat(statusWith(next)).isEqualTo(200);
    }

    private OidcProvider quarkusAlone() {
        TenantConfigContext tenant = tenants.getDefaultTenant();
        OidcTenantConfig byDefault = OidcTenantConfig.builder(tenant.oidcConfig())
                .token()
                .forcedJwkRefreshInterval(Duration.ofMinutes(10))
                .end()
                .build();
        return new OidcProvider(
                tenant.getOidcProviderClient(), byDefault, new JsonWebKeySet("{\"keys\":[]}"), null, List.of());
    }

    private static Uni<?> verify(OidcProvider quarkus, String token) {
        return quarkus.refreshJwksAndVerifyJwtToken(token, false, false, null);
    }

    @Test
    void aStormOfUnknownKeysCausesFewFetchesAndHoldsUpANewKeyForAMoment() {
        KeyPair strange = TestIdentityProvider.newKey();
        int before = provider.keyFetches();
        long start = System.nanoTime();
        AtomicInteger names = new AtomicInteger();
        List<Integer> statuses = Together.run(24, n -> () -> {
            for (int i = 0; i < 8; i++) {
                String token = provider.signed(Identity.SHIRAHAMA, "unknown-" + names.incrementAndGet(), strange);
                int status = statusWith(token);
                if (status != 401 && status != 503) {
                    return status;
                }
            }
            return 401;
        });
        assertThat(statuses).containsOnly(401);
        long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        assertThat(provider.keyFetches() - before).isLessThanOrEqualTo((int) (seconds / APART.toSeconds()) + 2);
        // Right after the storm, with no fetch allowed yet: the token waits for the next one and is not refused.
        provider.rotate();
        long asked = System.nanoTime();
        assertThat(statusWith(provider.token(Identity.SHIRAHAMA))).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(APART.plusSeconds(5));
    }
}

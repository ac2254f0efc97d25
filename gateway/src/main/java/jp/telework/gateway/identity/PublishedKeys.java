package jp.telework.gateway.identity;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.telework.gateway.GatewayConfig;
import jp.telework.kernel.identity.KnownKeys;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The identity provider's keys. Quarkus keeps them and verifies with them; when they are fetched is decided by
 * {@link KnownKeys} alone: when a token names an unknown key, and every {@link IdentityConfig#keyRefresh()}. Quarkus asks for
 * keys only when it meets one that it does not know: a key that was withdrawn beside others, perhaps because it was stolen,
 * would count as long as its tokens say; and while it fetches for one token it refuses those beside it. While the provider is
 * away, what was seen last stands.
 */
@ApplicationScoped
class PublishedKeys implements KnownKeys.Listener {

    private static final Logger LOG = Logger.getLogger(PublishedKeys.class);

    /** Of a key that nobody has, so that Quarkus fetches the keys: {@code {"alg":"RS256","kid":"?"}.{}}. */
    private static final String PROBE = "eyJhbGciOiJSUzI1NiIsImtpZCI6Ij8ifQ.e30.AAAA";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final TenantConfigBean tenants;
    private final KeySetReader keySets;
    private final Vertx vertx;
    private final KnownKeys known;
    private final long periodMillis;
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean stopped;

    PublishedKeys(GatewayConfig config, TenantConfigBean tenants, KeySetReader keySets, Vertx vertx) {
        this.tenants = tenants;
        this.keySets = keySets;
        this.vertx = vertx;
        this.periodMillis = config.identity().keyRefresh().toMillis();
        this.known =
                new KnownKeys(config.identity().keyFetchesApart(), this::fetch, this::later, this, System::nanoTime);
    }

    /** Whether the key can be used; waits for the provider when it is not known. */
    Uni<KnownKeys.Answer> find(String keyId) {
        return Uni.createFrom().completionStage(() -> known.find(keyId));
    }

    /** Whether the key was published when the provider was last asked. */
    boolean has(String keyId) {
        return known.has(keyId);
    }

    /** Is run each time that keys turned out to be gone. */
    void onWithdrawal(Runnable listener) {
        listeners.add(listener);
    }

    void start(@Observes StartupEvent event) {
        refresh();
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    @Override
    public void withdrawn(Set<String> keys) {
        LOG.infof("the provider has withdrawn keys, their tokens end: %s", keys);
        listeners.forEach(Runnable::run);
    }

    /** UpstreamHealth says when the provider goes and when it comes back. */
    @Override
    public void away(Throwable reason) {
        LOG.debugf("the provider's keys cannot be fetched: %s", reason.getMessage());
    }

    @Override
    public void back() {
        LOG.debug("the provider's keys can be fetched again");
    }

    private void refresh() {
        if (!stopped) {
            known.refresh()
                    .whenComplete((done, never) -> vertx.setTimer(Math.max(1, periodMillis), unused -> refresh()));
        }
    }

    private void later(Duration delay, Runnable action) {
        vertx.setTimer(Math.max(1, delay.toMillis()), unused -> action.run());
    }

    /** What Quarkus makes of the probe does not matter, only that it read the keys. */
    private CompletionStage<Set<String>> fetch() {
        keySets.forget();
        TenantConfigContext tenant = tenants.getDefaultTenant();
        Uni<?> fetched = tenant.ready()
                ? tenant.provider().refreshJwksAndVerifyJwtToken(PROBE, false, false, null)
                : tenant.initialize();
        return fetched.ifNoItem()
                .after(PATIENCE)
                .fail()
                .onItemOrFailure()
                .transformToUni((unused, failure) -> keySets.latest()
                        .map(keys -> Uni.createFrom().item(keys))
                        .orElseGet(() -> Uni.createFrom().failure(new IllegalStateException(reason(failure)))))
                .subscribeAsCompletionStage();
    }

    /** In one line. */
    private static String reason(@Nullable Throwable failure) {
        return failure == null ? "it sent no keys" : failure.toString().replaceAll("\\s+", " ");
    }
}

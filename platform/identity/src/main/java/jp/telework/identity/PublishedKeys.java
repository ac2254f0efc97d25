package jp.telework.identity;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.telework.kernel.identity.KnownKeys;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The identity provider's keys. Quarkus keeps them and verifies with them. {@link KnownKeys} alone decides when they are
 * fetched: when a token names an unknown key, and from time to time. So a withdrawn key ends even when others stay, and a
 * provider that was away is found again; while it is away, what was seen last stands. Quarkus itself would fetch for one
 * unknown key, refuse the tokens that come meanwhile, and then refuse every new key until its interval is over.
 */
@ApplicationScoped
public class PublishedKeys implements KnownKeys.Listener {

    private static final Logger LOG = Logger.getLogger(PublishedKeys.class);

    /** A token with an unknown key id makes Quarkus fetch the keys: {@code {"alg":"RS256","kid":"?"}.{}}. */
    private static final String PROBE = "eyJhbGciOiJSUzI1NiIsImtpZCI6Ij8ifQ.e30.AAAA";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final TenantConfigBean tenants;
    private final KeySetReader keySets;
    private final Vertx vertx;
    private final KnownKeys known;
    private final long periodMillis;
    private final CopyOnWriteArrayList<Runnable> onWithdrawal = new CopyOnWriteArrayList<>();
    private volatile boolean stopped;

    /**
     * @param apart the shortest time between two fetches
     * @param period how often the keys are fetched when no token names an unknown key
     */
    PublishedKeys(
            TenantConfigBean tenants,
            KeySetReader keySets,
            Vertx vertx,
            @ConfigProperty(name = "telework.identity.key-fetches-apart", defaultValue = "PT2S") Duration apart,
            @ConfigProperty(name = "telework.identity.key-refresh", defaultValue = "PT30S") Duration period) {
        this.tenants = tenants;
        this.keySets = keySets;
        this.vertx = vertx;
        this.periodMillis = period.toMillis();
        this.known = new KnownKeys(apart, this::fetch, this::later, this, System::nanoTime);
    }

    void start(@Observes StartupEvent event) {
        refresh();
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    /** Whether the key was published when the provider was last asked. */
    public boolean has(String key) {
        return known.has(key);
    }

    /** Whether the key can be used; the answer comes on the thread that asked, if that is one of Vert.x. */
    public Uni<KnownKeys.Answer> find(String key) {
        @Nullable Context asking = Vertx.currentContext();
        Uni<KnownKeys.Answer> answer = Uni.createFrom().completionStage(() -> known.find(key));
        return asking == null || known.has(key)
                ? answer
                : answer.emitOn(action -> asking.runOnContext(unused -> action.run()));
    }

    /** Is run each time that keys turned out to be gone. */
    public void onWithdrawal(Runnable listener) {
        onWithdrawal.add(listener);
    }

    @Override
    public void withdrawn(Set<String> keys) {
        LOG.infof("the identity provider has withdrawn keys, their tokens end: %s", keys);
        onWithdrawal.forEach(Runnable::run);
    }

    @Override
    public void away(Throwable reason) {
        LOG.warnf("the identity provider cannot be asked for its keys: %s", reason.getMessage());
    }

    @Override
    public void back() {
        LOG.info("the identity provider can be asked for its keys again");
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

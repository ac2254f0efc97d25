package jp.telework.gateway.identity;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.telework.gateway.GatewayConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Which keys the provider publishes, looked at every {@link IdentityConfig#keyRefresh()}. Quarkus asks for keys only when it
 * meets one that it does not know: a key that was withdrawn beside others, perhaps because it was stolen, would count as
 * long as its tokens say. While the provider is away, what was seen last stands.
 */
@ApplicationScoped
class PublishedKeys {

    private static final Logger LOG = Logger.getLogger(PublishedKeys.class);
    private static final long PATIENCE_MILLIS = 5_000;
    private static final long NEW = Duration.ofSeconds(15).toNanos();
    private static final long EXTRA_LOOKS_APART = Duration.ofSeconds(10).toNanos();
    private static final String DISCOVERY = "/.well-known/openid-configuration";

    private final Vertx vertx;
    private final HttpClient client;
    private final String discovery;
    private final long periodMillis;
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    /** Key ids with the moment from which they count as old. */
    private volatile Map<String, Long> published = Map.of();

    private volatile long nextExtraLook = System.nanoTime();
    private volatile Future<?> extraLook = Future.succeededFuture();
    private volatile Set<String> withdrawn = Set.of();
    private volatile boolean stopped;

    PublishedKeys(
            GatewayConfig config, Vertx vertx, @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI issuer) {
        this.vertx = vertx;
        this.client = vertx.createHttpClient(new HttpClientOptions().setMetricsName("keys"));
        this.discovery = issuer.toString().replaceFirst("/$", "") + DISCOVERY;
        this.periodMillis = config.identity().keyRefresh().toMillis();
    }

    /** Whether the key was published once and is no longer. One that was never seen is for Quarkus to ask about. */
    boolean withdrew(String keyId) {
        return withdrawn.contains(keyId);
    }

    /** Whether the key has been there for a while: what its signature does not fit is not signed with it. */
    boolean isOld(String keyId) {
        @Nullable Long oldFrom = published.get(keyId);
        return oldFrom != null && oldFrom - System.nanoTime() <= 0;
    }

    /** Whether the key has appeared only just now. An unknown one is looked for, not more often than every ten seconds. */
    synchronized Uni<Boolean> publishesAsNew(String keyId) {
        if (!published.containsKey(keyId) && System.nanoTime() - nextExtraLook >= 0) {
            nextExtraLook = System.nanoTime() + EXTRA_LOOKS_APART;
            extraLook = fetch().onSuccess(this::compare).otherwiseEmpty();
        }
        return Uni.createFrom()
                .completionStage(extraLook.toCompletionStage())
                .map(looked -> published.containsKey(keyId) && !isOld(keyId));
    }

    /** Is run after each look at which a key turned out to be gone. */
    void onWithdrawal(Runnable listener) {
        listeners.add(listener);
    }

    void start(@Observes StartupEvent event) {
        look();
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    private void look() {
        if (stopped) {
            return;
        }
        fetch().onSuccess(this::compare)
                .onFailure(failure -> LOG.debugf("the provider's keys cannot be looked at: %s", failure.getMessage()))
                .onComplete(done -> vertx.setTimer(periodMillis, id -> look()));
    }

    private Future<JsonObject> fetch() {
        return get(discovery).compose(document -> get(document.getString("jwks_uri")));
    }

    /** A set without keys is no key set: a provider that signs tokens has at least one. */
    private synchronized void compare(JsonObject keySet) {
        Map<String, Long> now = new HashMap<>();
        // Those that are there at the start are nothing new.
        long oldFrom = System.nanoTime() + (published.isEmpty() ? 0 : NEW);
        keySet.getJsonArray("keys").forEach(key -> {
            String id = ((JsonObject) key).getString("kid", "");
            now.put(id, published.getOrDefault(id, oldFrom));
        });
        if (now.isEmpty()) {
            return;
        }
        Set<String> gone = new HashSet<>(withdrawn);
        gone.addAll(published.keySet());
        gone.removeAll(now.keySet());
        boolean more = !withdrawn.containsAll(gone);
        published = Map.copyOf(now);
        withdrawn = Set.copyOf(gone);
        if (more) {
            LOG.infof("the provider has withdrawn keys, their tokens end: %s", gone);
            listeners.forEach(Runnable::run);
        }
    }

    private Future<JsonObject> get(String address) {
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(address)
                        .setTimeout(PATIENCE_MILLIS))
                .compose(request -> request.send())
                .compose(PublishedKeys::bodyOf)
                .map(JsonObject::new);
    }

    private static Future<Buffer> bodyOf(HttpClientResponse response) {
        return response.statusCode() == 200
                ? response.body()
                : Future.failedFuture(new IOException("status " + response.statusCode()));
    }
}

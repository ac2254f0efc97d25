package jp.telework.gateway.health;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import jp.telework.gateway.GatewayConfig;
import jp.telework.gateway.routing.Upstream;
import jp.telework.gateway.routing.Upstreams;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Watches the services and the identity provider from the side, so that asking the gateway for its health costs nothing
 * and never waits for a service.
 */
@ApplicationScoped
public class UpstreamHealth {

    private static final Logger LOG = Logger.getLogger(UpstreamHealth.class);

    static final String IDENTITY_PROVIDER = "identity-provider";

    /** What was seen last. */
    enum State {
        /** Not asked yet. */
        UNKNOWN,
        UP,
        DOWN
    }

    private final Map<String, RequestOptions> probes = new TreeMap<>();
    private final Map<String, State> states = new ConcurrentHashMap<>();
    private final HealthConfig config;
    private final Vertx vertx;
    private final HttpClient client;
    private volatile boolean stopped;

    UpstreamHealth(
            GatewayConfig config,
            Upstreams upstreams,
            Vertx vertx,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI issuer) {
        this.config = config.health();
        this.vertx = vertx;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMetricsName("health")
                .setMaxPoolSize(1)
                .setConnectTimeout((int) this.config.timeout().toMillis()));
        for (Upstream upstream : upstreams.all()) {
            for (int i = 0; i < upstream.managementAddresses().size(); i++) {
                probes.put(
                        upstream.instance(i),
                        probe(upstream.managementAddresses().get(i), "/q/health/ready"));
            }
        }
        String issuerPath = issuer.getPath().replaceFirst("/$", "");
        probes.put(IDENTITY_PROVIDER, probe(issuer, issuerPath + "/.well-known/openid-configuration"));
        probes.keySet().forEach(name -> states.put(name, State.UNKNOWN));
    }

    /** Whether this instance of a service was down when it was last looked at. */
    public boolean isDown(String instance) {
        return states.get(instance) == State.DOWN;
    }

    /** The last seen state of each instance of a service and of the identity provider, by name. */
    Map<String, State> states() {
        return new TreeMap<>(states);
    }

    void start(@Observes StartupEvent event) {
        probes.keySet().forEach(this::ask);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    private RequestOptions probe(URI address, String path) {
        return new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost(address.getHost())
                .setPort(Upstream.portOf(address))
                .setSsl(Upstream.isTls(address))
                .setURI(path)
                .setTimeout(config.timeout().toMillis());
    }

    private void ask(String name) {
        if (stopped) {
            return;
        }
        client.request(new RequestOptions(probes.get(name)))
                .compose(request -> request.send())
                .compose(response -> response.end().map(end -> response.statusCode() < 300))
                .recover(failure -> io.vertx.core.Future.succeededFuture(false))
                .onSuccess(healthy -> remember(name, healthy ? State.UP : State.DOWN))
                .onComplete(done -> again(name));
    }

    private void remember(String name, State state) {
        State before = states.put(name, state);
        if (before != state) {
            LOG.infof("%s is %s", name, state);
        }
    }

    private void again(String name) {
        vertx.setTimer(config.interval().toMillis(), id -> ask(name));
    }
}

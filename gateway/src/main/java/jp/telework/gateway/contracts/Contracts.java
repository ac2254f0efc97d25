package jp.telework.gateway.contracts;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import jp.telework.gateway.GatewayConfig;
import jp.telework.gateway.content.Content;
import jp.telework.gateway.routing.Upstream;
import jp.telework.gateway.routing.Upstreams;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the services' OpenAPI documents, fetched from their management interfaces, and the document merged from them.
 * A service that goes away keeps its last known document.
 */
@ApplicationScoped
public class Contracts {

    private static final Logger LOG = Logger.getLogger(Contracts.class);

    /** A document larger than this is a mistake. */
    private static final int MOST_BYTES = 10_000_000;

    private final ContractsConfig config;
    private final URI issuer;
    private final Upstreams upstreams;
    private final Vertx vertx;
    private final HttpClient client;
    private final ContractMerger merger;
    private final Map<String, Map<String, Object>> documents = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();
    private volatile @Nullable Rendered rendered;
    private volatile Optional<SignIn> signIn = Optional.empty();
    private volatile Operations operations = Operations.none();
    private volatile boolean stopped;

    Contracts(
            GatewayConfig config,
            Upstreams upstreams,
            Vertx vertx,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI issuer,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.config = config.contracts();
        this.issuer = issuer;
        this.upstreams = upstreams;
        this.vertx = vertx;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMetricsName("contracts")
                .setMaxPoolSize(2)
                .setDecompressionSupported(true)
                .setConnectTimeout((int) this.config.timeout().toMillis()));
        this.merger = new ContractMerger(
                version, config.edge().publicUrl().map(URI::toString).orElse(ContractMerger.SAME_SERVER));
    }

    /** The merged document; empty until the first service has handed over its own. */
    public Optional<Rendered> current() {
        return Optional.ofNullable(rendered);
    }

    /** What the last known documents say about single paths; nothing about those of a service not heard of yet. */
    public Operations operations() {
        return operations;
    }

    void start(@Observes StartupEvent event) {
        upstreams.all().forEach(this::fetch);
        config.signInClient().ifPresent(this::fetchSignIn);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    private void fetch(Upstream upstream) {
        if (stopped) {
            return;
        }
        // Another instance each time: one that is away must not keep the others' document from us.
        List<URI> addresses = upstream.managementAddresses();
        URI address = addresses.get(turn.getAndIncrement() % addresses.size());
        get(address, "/q/openapi?format=json")
                .compose(body -> accept(upstream, body))
                .onFailure(
                        failure -> LOG.debugf("no OpenAPI document from %s: %s", upstream.name(), failure.getMessage()))
                .onComplete(done -> again(upstream));
    }

    /** Where the page signs people in; asked for until the provider has answered once. */
    private void fetchSignIn(String pageClient) {
        if (stopped) {
            return;
        }
        String path = issuer.getPath().replaceFirst("/$", "") + "/.well-known/openid-configuration";
        get(issuer, path).map(body -> new JsonObject(body).getMap()).onComplete(discovery -> {
            signIn = discovery.succeeded() ? SignIn.from(pageClient, discovery.result()) : Optional.empty();
            if (signIn.isPresent()) {
                Callable<Void> renderAgain = () -> {
                    render();
                    return null;
                };
                vertx.executeBlocking(renderAgain);
            } else {
                vertx.setTimer(config.retry().toMillis(), id -> fetchSignIn(pageClient));
            }
        });
    }

    private Future<Buffer> get(URI address, String path) {
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setHost(address.getHost())
                        .setPort(Upstream.portOf(address))
                        .setSsl(Upstream.isTls(address))
                        .setURI(path)
                        .setTimeout(config.timeout().toMillis()))
                .compose(request ->
                        request.putHeader("Accept", "application/json").send())
                .compose(response -> response.statusCode() == 200
                        ? response.body()
                        : Future.failedFuture(new IllegalStateException("status " + response.statusCode())));
    }

    private void again(Upstream upstream) {
        Duration pause = documents.containsKey(upstream.name()) ? config.refresh() : config.retry();
        vertx.setTimer(pause.toMillis(), id -> fetch(upstream));
    }

    /** Fails, and so leaves the last known document in place, when the body is not one. */
    private Future<Void> accept(Upstream upstream, Buffer body) {
        if (body.length() > MOST_BYTES) {
            return Future.failedFuture("the document is too large");
        }
        // Reading and merging take a while: not on a thread that serves requests.
        Callable<Void> merge = () -> {
            Map<String, Object> document = new JsonObject(body).getMap();
            if (!(document.get("paths") instanceof Map)) {
                throw new IllegalArgumentException("not an OpenAPI document");
            }
            if (!document.equals(documents.put(upstream.name(), document))) {
                render();
            }
            return null;
        };
        return vertx.executeBlocking(merge).mapEmpty();
    }

    /** Documents change rarely, so both forms are made once per change and kept as bytes. */
    private synchronized void render() {
        if (documents.isEmpty()) {
            return;
        }
        operations = Operations.of(documents.values());
        Map<String, Object> merged = merger.merge(upstreams.all(), documents, signIn);
        byte[] json = new JsonObject(merged).encodePrettily().getBytes(StandardCharsets.UTF_8);
        byte[] yaml = Buffer.buffer(Yaml.write(merged)).getBytes();
        rendered = new Rendered(Content.of(json, "application/json"), Content.of(yaml, "application/yaml"));
    }

    /**
     * The merged document in both forms.
     *
     * @param json as JSON
     * @param yaml as YAML
     */
    public record Rendered(Content json, Content yaml) {}
}

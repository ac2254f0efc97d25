package jp.telework.gateway.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import jp.telework.gateway.GatewayConfig;
import jp.telework.gateway.headers.RemoteAddress;
import jp.telework.gateway.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Counts and times every request once, under the same name as the services do. Made here and not by the framework's
 * binder, whose labels come from the request: a client that invents paths and methods would add time series.
 */
@ApplicationScoped
public class RequestMetrics {

    private static final String ROUTE = RequestMetrics.class.getName();
    private static final String CALLER = Caller.class.getName();
    private static final String NO_ROUTE = "none";

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30)
    };

    private final MeterRegistry registry;
    private final RemoteAddress remote;
    private final RequestSpans spans;
    private final Set<String> methods;
    private final Map<Labels, Timer> timers = new ConcurrentHashMap<>();

    RequestMetrics(MeterRegistry registry, GatewayConfig config, RemoteAddress remote, RequestSpans spans) {
        this.spans = spans;
        this.remote = remote;
        this.registry = registry;
        this.methods = config.edge().allowedMethods();
    }

    /** Starts the clock and the span; both stop when the answer has been sent or the client has gone. */
    public void begin(RoutingContext exchange) {
        long start = System.nanoTime();
        spans.begin(exchange);
        exchange.addEndHandler(end -> record(exchange, end.succeeded(), System.nanoTime() - start));
    }

    /** Says whom the request turned out to come from; until then it counts as anonymous, or refused with a token. */
    public void caller(RoutingContext exchange, Caller caller) {
        exchange.put(CALLER, caller);
    }

    /** Says which route the request took, one of few. */
    public void route(RoutingContext exchange, String route) {
        exchange.put(ROUTE, route);
    }

    private void record(RoutingContext exchange, boolean answered, long nanos) {
        @Nullable String route = exchange.get(ROUTE);
        String method = exchange.request().method().name();
        @Nullable Caller caller = exchange.get(CALLER);
        Labels labels = new Labels(
                route == null ? NO_ROUTE : route,
                methods.contains(method) ? method : "OTHER",
                answered ? Integer.toString(exchange.response().getStatusCode()) : "client-gone",
                clientClass(exchange, caller));
        spans.end(exchange, labels, answered);
        timers.computeIfAbsent(labels, this::timer).record(nanos, TimeUnit.NANOSECONDS);
        AccessLog.write(
                exchange.request(),
                labels,
                caller == null ? "" : caller.client(),
                remote.forLog(exchange.request()),
                nanos);
    }

    private static String clientClass(RoutingContext exchange, @Nullable Caller caller) {
        if (caller != null) {
            return caller.system() ? "system" : "person";
        }
        return exchange.request().headers().contains(HttpHeaders.AUTHORIZATION) ? "refused" : "anonymous";
    }

    private Timer timer(Labels labels) {
        return Timer.builder("http.server.requests")
                .description("requests through the gateway")
                .tag("uri", labels.route())
                .tag("method", labels.method())
                .tag("status", labels.status())
                .tag("client", labels.client())
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }

    record Labels(String route, String method, String status, String client) {}
}

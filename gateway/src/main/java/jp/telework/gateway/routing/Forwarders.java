package jp.telework.gateway.routing;

import static java.util.Objects.requireNonNull;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.telework.gateway.GatewayConfig;
import jp.telework.gateway.headers.ForwardedHeaders;
import jp.telework.gateway.headers.RemoteAddress;
import jp.telework.gateway.headers.ResponseHeaders;
import jp.telework.gateway.health.UpstreamHealth;
import jp.telework.gateway.practice.PracticeFaults;

/** One {@link Forwarder} with its own connections per service, so that a stuck one does not starve the others. */
@ApplicationScoped
class Forwarders {

    private final Map<String, Forwarder> byUpstream = new HashMap<>();

    Forwarders(
            GatewayConfig config,
            Upstreams upstreams,
            UpstreamHealth health,
            Vertx vertx,
            RemoteAddress remote,
            PracticeFaults faults) {
        ForwardedHeaders requestHeaders = new ForwardedHeaders(config.edge(), remote);
        ResponseHeaders responseHeaders = new ResponseHeaders(config.edge());
        for (Upstream upstream : upstreams.all()) {
            UpstreamConfig settings = requireNonNull(config.upstream().get(upstream.name()));
            byUpstream.put(
                    upstream.name(),
                    new Forwarder(
                            upstream,
                            new Instances(vertx, upstream, settings, health::isDown),
                            config.limits(),
                            vertx,
                            new ConnectionsByLoop(vertx, optionsFor(upstream, settings)),
                            requestHeaders,
                            responseHeaders,
                            faults));
        }
    }

    Forwarder to(Upstream upstream) {
        Forwarder forwarder = byUpstream.get(upstream.name());
        if (forwarder == null) {
            throw new IllegalArgumentException("no forwarder to " + upstream.name());
        }
        return forwarder;
    }

    private static HttpClientOptions optionsFor(Upstream upstream, UpstreamConfig settings) {
        HttpClientOptions options = new HttpClientOptions();
        options.setMetricsName(upstream.name());
        options.setMaxPoolSize(settings.maxConnections());
        options.setMaxWaitQueueSize(settings.maxWaiting());
        options.setConnectTimeout((int) settings.connectTimeout().toMillis());
        options.setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        options.setIdleTimeout((int) settings.idleTimeout().toMillis());
        options.setKeepAliveTimeout((int) settings.keepAlive().toSeconds());
        // Bodies pass as they are; what the service compressed stays compressed.
        options.setDecompressionSupported(false);
        return options;
    }
}

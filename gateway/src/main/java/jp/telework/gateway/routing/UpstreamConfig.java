package jp.telework.gateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One service behind the gateway. */
public interface UpstreamConfig {

    /**
     * Where the service answers: scheme, host and port only, such as {@code http://subsidy-service:8081}. Several
     * instances are separated by commas; they are used in turn, those that are down left out.
     */
    List<URI> url();

    /** Where their management interfaces answer (health and OpenAPI document), in the same order. */
    List<URI> managementUrl();

    /** Requests whose path is this or lies below it belong to the service, such as {@code /api/subsidy}. */
    String pathPrefix();

    /**
     * What anyone may read without a token, as {@code METHOD /path}. {@code {name}} stands for one segment and a final
     * {@code **} for any number; GET includes HEAD. Everything else needs a token.
     */
    Optional<List<String>> publicResources();

    /** How long the service may take to accept a connection, waiting for a free one included. */
    @WithDefault("2s")
    Duration connectTimeout();

    /**
     * How long the service may take from the end of the request to the first byte of its answer. Longer than the
     * longest wait that the event feeds offer.
     */
    @WithDefault("60s")
    Duration responseTimeout();

    /** How long a connection to the service may be silent in both directions; longer than the response timeout. */
    @WithDefault("75s")
    Duration idleTimeout();

    /** How long an unused connection is kept; shorter than the service keeps it, or requests meet closed ones. */
    @WithDefault("30s")
    Duration keepAlive();

    /** The most connections that each event loop (there are about as many as processors) holds to the service. */
    @WithDefault("64")
    int maxConnections();

    /** The most requests that may wait for a connection on each event loop; further ones are refused at once. */
    @WithDefault("128")
    int maxWaiting();

    /** Who may pass where, rules by any name; all that match must be satisfied. */
    Map<String, AccessConfig> access();

    /** Types of request bodies that are let through where the service's contract does not name them. */
    @WithDefault("application/json")
    Set<String> mediaTypes();

    /** The largest request body of JSON. */
    @WithDefault("1M")
    MemorySize maxMessageSize();

    /** Failed exchanges within ten seconds after which an instance is left alone for {@link #breakerPause()}. */
    @WithDefault("20")
    int breakerFailures();

    /** How long an instance is left alone before one request tries it again. */
    @WithDefault("2s")
    Duration breakerPause();

    /** The largest other request body, such as an upload, counted as it passes. */
    @WithDefault("25M")
    MemorySize maxBodySize();
}

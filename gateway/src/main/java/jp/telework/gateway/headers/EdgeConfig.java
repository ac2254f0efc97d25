package jp.telework.gateway.headers;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the outside sees the gateway, and what it may send. */
public interface EdgeConfig {

    /**
     * The address clients use, such as {@code https://telework.example.go.jp}. Goes into {@code X-Forwarded-*} and the
     * merged OpenAPI document; https switches on Strict-Transport-Security. Without it the request's own Host is used.
     */
    Optional<URI> publicUrl();

    /**
     * Values of the Host header that are answered (with the port, if there is one). Without it: that of the public
     * address, and without that too, which production does not allow: any.
     */
    Optional<Set<String>> allowedHosts();

    /**
     * Addresses and ranges of the ingress in front, IPv6 addresses in brackets. Their {@code X-Forwarded-For} names the
     * client. Without any, this header is ignored.
     */
    Optional<List<String>> trustedProxies();

    /**
     * The credential by which services know the gateway, 32 characters or more: {@code telework.forwarded.secret} there. It
     * goes with every request to a service and never comes from a client.
     */
    Optional<String> serviceSecret();

    /** Methods that are let in. Add OPTIONS when {@code quarkus.http.cors} is switched on, and not before. */
    @WithDefault("GET,HEAD,POST,PUT,PATCH,DELETE")
    Set<String> allowedMethods();

    /**
     * Request headers that reach a service. An allow-list: identity headers, {@code Forwarded}, {@code X-Real-IP},
     * {@code X_Underscore} twins and method overrides are dropped because they are not listed.
     */
    @WithDefault("accept,accept-encoding,accept-language,authorization,content-disposition,content-encoding,"
            + "content-language,content-type,idempotency-key,if-match,if-modified-since,if-none-match,if-range,"
            + "if-unmodified-since,prefer,range,registration-link,traceparent,tracestate,user-agent")
    Set<String> forwardedHeaders();
}

package jp.telework.gateway.headers;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Headers that every answer gets, and headers of a service that must not reach the client. */
public final class ResponseHeaders {

    /** An API answer is data: nothing in it may run, load or be framed. */
    private static final String DATA_ONLY = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    /** Connection management belongs to each connection; the names of products help only attackers. */
    private static final List<String> NOT_FOR_OUTSIDE = List.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-connection",
            "trailer",
            "upgrade",
            "alt-svc",
            "server",
            "via",
            "x-powered-by");

    private final boolean https;

    public ResponseHeaders(EdgeConfig rules) {
        this.https =
                rules.publicUrl().map(url -> "https".equals(url.getScheme())).orElse(false);
    }

    /** Set before anything else, so that refusals carry them too. */
    public void putOn(HttpServerResponse response) {
        response.putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Content-Security-Policy", DATA_ONLY)
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (https) {
            response.putHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** Answers that depend on who asks must not be kept by anything in between. */
    public void forbidStoring(HttpServerResponse response) {
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Cleans a service's headers: what the gateway has already said on {@code response} stands. */
    public void clean(MultiMap fromService, HttpServerResponse response, List<URI> instances) {
        NOT_FOR_OUTSIDE.forEach(fromService::remove);
        response.headers().names().forEach(fromService::remove);
        for (URI service : instances) {
            makeRelative(fromService, HttpHeaders.LOCATION.toString(), service);
            makeRelative(fromService, HttpHeaders.CONTENT_LOCATION.toString(), service);
        }
    }

    /** A service names itself in absolute links; outside, only the path is of use, and the paths are the same. */
    private static void makeRelative(MultiMap headers, String name, URI service) {
        @Nullable String link = headers.get(name);
        String origin = service.getScheme() + "://" + service.getAuthority();
        if (link != null && link.startsWith(origin + "/")) {
            headers.set(name, link.substring(origin.length()));
        }
    }
}

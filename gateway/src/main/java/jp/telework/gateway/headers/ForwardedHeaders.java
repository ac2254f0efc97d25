package jp.telework.gateway.headers;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.telework.gateway.problem.Problems;
import jp.telework.kernel.identity.GatewayCredential;

/** Builds the headers a service sees: what is on the list, and what the gateway itself says about the caller. */
public final class ForwardedHeaders {

    private final Set<String> forwarded;
    private final EdgeConfig rules;
    private final RemoteAddress remote;

    public ForwardedHeaders(EdgeConfig rules, RemoteAddress remote) {
        this.rules = rules;
        this.remote = remote;
        this.forwarded = new HashSet<>();
        rules.forwardedHeaders().forEach(name -> forwarded.add(name.toLowerCase(Locale.ROOT)));
    }

    /** Replaces the content of {@code target}, the headers of the request that is about to be sent. */
    public void rewrite(HttpServerRequest incoming, MultiMap target) {
        target.clear();
        for (Map.Entry<String, String> header : incoming.headers()) {
            if (forwarded.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                target.add(header.getKey(), header.getValue());
            }
        }
        rules.serviceSecret().ifPresent(secret -> target.set(GatewayCredential.HEADER, secret));
        target.set(Problems.REQUEST_ID, RequestIds.of(incoming));
        target.set("X-Forwarded-For", remote.of(incoming));
        target.set("X-Forwarded-Proto", rules.publicUrl().map(URI::getScheme).orElse(incoming.scheme()));
        target.set("X-Forwarded-Host", rules.publicUrl().map(URI::getAuthority).orElseGet(() -> incoming.headers()
                .get(HttpHeaders.HOST)));
    }
}

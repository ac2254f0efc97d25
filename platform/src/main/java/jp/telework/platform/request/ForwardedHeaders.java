package jp.telework.platform.request;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jp.telework.kernel.address.ForwardedHeader;

/**
 * Takes malformed {@code X-Forwarded-*} headers out of a request before Quarkus reads them, which it does when somebody first
 * asks for the client's address or the request's own.
 */
@ApplicationScoped
class ForwardedHeaders {

    private static final int BEFORE_EVERY_ROUTE = -1_000_001;

    void install(@Observes Router router) {
        router.route().order(BEFORE_EVERY_ROUTE).handler(routing -> {
            dropMalformed(routing.request().headers());
            routing.next();
        });
    }

    private static void dropMalformed(MultiMap headers) {
        for (String name : ForwardedHeader.names()) {
            boolean wellFormed =
                    headers.getAll(name).stream().allMatch(value -> ForwardedHeader.isWellFormed(name, value));
            if (!wellFormed) {
                headers.remove(name);
            }
        }
    }
}

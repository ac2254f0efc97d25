package jp.telework.gateway.routing;

import io.quarkus.vertx.http.runtime.filters.AbstractResponseWrapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;

/**
 * The request as the proxy gets it. When an answer breaks off, the proxy resets the response; over HTTP/1.1 Vert.x then
 * closes the connection without telling anyone, and the request would count as under way for ever: in the metrics, in
 * the access log and when waiting for the last request before a stop. Closing the connection itself tells everyone.
 */
final class TearableRequest extends HttpServerRequestWrapper {

    private final HttpServerResponse response;

    TearableRequest(HttpServerRequest request) {
        super((HttpServerRequestInternal) request);
        this.response = new AbstractResponseWrapper(request.response()) {
            @Override
            public boolean reset() {
                return reset(0);
            }

            @Override
            public boolean reset(long code) {
                request.connection().close();
                return true;
            }
        };
    }

    @Override
    public HttpServerResponse response() {
        return response;
    }
}

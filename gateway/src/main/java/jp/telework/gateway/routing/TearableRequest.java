package jp.telework.gateway.routing;

import io.quarkus.vertx.http.runtime.filters.AbstractResponseWrapper;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The request as the proxy gets it, and its response, on which either side may break off.
 *
 * <p>When an answer breaks off, the proxy resets the response; over HTTP/1.1 Vert.x then closes the connection without
 * telling anyone, and the request would count as under way for ever: in the metrics, in the access log and when waiting
 * for the last request before a stop. Closing the connection itself tells everyone.
 *
 * <p>When the client leaves, the proxy resets the request to the service, and Vert.x closes the connection for that even
 * if the answer is complete and the connection has gone on to serve somebody else. So the proxy hears of the departure
 * only while the connection is this exchange's own, and never of writes that fail: those mean that the client has gone.
 */
final class TearableRequest extends HttpServerRequestWrapper {

    private final Attempt attempt;
    private final HttpServerResponse response;

    TearableRequest(HttpServerRequest request, Attempt attempt) {
        super((HttpServerRequestInternal) request);
        this.attempt = attempt;
        this.response = new Response(request, attempt);
    }

    /** Whether the client's connection has ended. */
    boolean clientHasGone() {
        return attempt.clientHasLeft() || response.closed();
    }

    Attempt attempt() {
        return attempt;
    }

    @Override
    public HttpServerResponse response() {
        return response;
    }

    private static final class Response extends AbstractResponseWrapper {

        private final HttpServerRequest request;
        private final Attempt attempt;

        Response(HttpServerRequest request, Attempt attempt) {
            super(request.response());
            this.request = request;
            this.attempt = attempt;
        }

        @Override
        public HttpServerResponse exceptionHandler(@Nullable Handler<Throwable> handler) {
            super.exceptionHandler(
                    handler == null
                            ? null
                            : departure -> {
                                if (attempt.clientLeaves()) {
                                    handler.handle(departure);
                                }
                            });
            return this;
        }

        @Override
        public void write(Buffer data, Handler<AsyncResult<Void>> handler) {
            super.write(data, done -> finish(done, handler));
        }

        @Override
        public void end(Handler<AsyncResult<Void>> handler) {
            super.end(done -> finish(done, handler));
        }

        private void finish(AsyncResult<Void> written, Handler<AsyncResult<Void>> handler) {
            if (written.failed()) {
                request.connection().close();
            }
            handler.handle(Future.succeededFuture());
        }

        @Override
        public boolean reset() {
            return reset(0);
        }

        @Override
        public boolean reset(long code) {
            request.connection().close();
            return true;
        }
    }
}

package jp.telework.gateway.routing;

import io.netty.channel.EventLoop;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.impl.ContextInternal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The connections to one service, apart for each event loop. A pool shared by all loops also hands out connections of
 * other loops: every other request then changes threads four times, and one thread learns late that the other's
 * connection is about to close.
 */
final class ConnectionsByLoop {

    private final Vertx vertx;
    private final HttpClientOptions options;
    private final Map<EventLoop, HttpClient> clients = new ConcurrentHashMap<>();

    ConnectionsByLoop(Vertx vertx, HttpClientOptions options) {
        this.vertx = vertx;
        this.options = options;
    }

    /** Those of the event loop that the caller runs on. */
    HttpClient here() {
        EventLoop loop = ((ContextInternal) vertx.getOrCreateContext()).nettyEventLoop();
        return clients.computeIfAbsent(loop, unused -> vertx.createHttpClient(options));
    }
}

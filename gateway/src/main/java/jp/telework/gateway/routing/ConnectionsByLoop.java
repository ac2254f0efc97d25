package jp.telework.gateway.routing;

import io.netty.channel.EventLoop;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.impl.ContextInternal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The connections to one service, apart for each event loop. A pool that all loops share hands out connections whichever
 * loop they live on: every other request then changes threads four times, and what one thread knows of a connection that
 * is about to close comes late to the other.
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

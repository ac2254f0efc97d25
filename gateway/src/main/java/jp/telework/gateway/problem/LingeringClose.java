package jp.telework.gateway.problem;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/**
 * Ends a connection whose request was refused before its body had arrived. Closing at once would let the operating
 * system discard the answer while the client is still writing, so what comes is thrown away for a moment first.
 */
public final class LingeringClose {

    private static final long MILLIS = 2_000;

    private LingeringClose() {}

    /** To be called before the answer is written: it adds {@code Connection: close} when there is a body to come. */
    public static void ifBodyIsPending(HttpServerRequest request) {
        if (request.isEnded() || !announcesBody(request)) {
            request.resume();
            return;
        }
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        @Nullable Context context = Vertx.currentContext();
        if (context == null) {
            return;
        }
        long timer = context.owner().setTimer(MILLIS, id -> request.connection().close());
        request.exceptionHandler(gone -> context.owner().cancelTimer(timer));
        request.handler(discarded -> {});
        request.endHandler(end -> {
            context.owner().cancelTimer(timer);
            request.connection().close();
        });
        request.resume();
    }

    private static boolean announcesBody(HttpServerRequest request) {
        @Nullable String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return (length != null && !length.equals("0")) || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }
}

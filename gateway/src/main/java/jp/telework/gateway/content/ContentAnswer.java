package jp.telework.gateway.content;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sends a {@link Content}, piece by piece: the next piece is written only while the connection has room. A client that
 * reads slowly, or nothing, costs two pieces of memory and not the document.
 */
public final class ContentAnswer {

    private static final int PIECE = 16 * 1024;

    private final HttpServerResponse response;
    private final Buffer bytes;
    private int sent;

    private ContentAnswer(HttpServerResponse response, Buffer bytes) {
        this.response = response;
        this.bytes = bytes;
    }

    /** Answers a GET or HEAD, also a conditional one. */
    public static void send(HttpServerRequest request, Content content) {
        HttpServerResponse response = request.response();
        Content.Form form = content.formFor(request.headers().getAll(HttpHeaders.ACCEPT_ENCODING));
        @Nullable String vary = response.headers().get(HttpHeaders.VARY);
        response.putHeader(HttpHeaders.VARY, vary == null ? "Accept-Encoding" : vary + ", Accept-Encoding")
                .putHeader(HttpHeaders.ETAG, form.tag());
        request.resume();
        if (isKnown(request.headers().getAll(HttpHeaders.IF_NONE_MATCH), form.tag())) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, content.mediaType());
        form.coding().ifPresent(coding -> response.putHeader(HttpHeaders.CONTENT_ENCODING, coding));
        response.putHeader(
                HttpHeaders.CONTENT_LENGTH, Integer.toString(form.bytes().length()));
        if (HttpMethod.HEAD.equals(request.method())) {
            response.end();
        } else {
            new ContentAnswer(response, form.bytes()).sendMore();
        }
    }

    private void sendMore() {
        while (!response.ended() && !response.closed()) {
            int end = Math.min(sent + PIECE, bytes.length());
            Buffer piece = bytes.slice(sent, end);
            sent = end;
            if (sent == bytes.length()) {
                response.end(piece);
                return;
            }
            response.write(piece);
            if (response.writeQueueFull()) {
                response.drainHandler(drained -> sendMore());
                return;
            }
        }
    }

    /** RFC 9110 has If-None-Match compared weakly. */
    private static boolean isKnown(List<String> ifNoneMatch, String tag) {
        for (String line : ifNoneMatch) {
            for (String item : line.split(",", -1)) {
                String known = item.strip();
                if (known.equals("*") || known.equals(tag) || known.equals("W/" + tag)) {
                    return true;
                }
            }
        }
        return false;
    }
}

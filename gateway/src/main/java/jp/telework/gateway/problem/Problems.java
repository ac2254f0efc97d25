package jp.telework.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Writes a {@link Problem} as the answer to a request. */
public final class Problems {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** Names one request in answers, logs and audit rows; set on the response before anything can be refused. */
    public static final String REQUEST_ID = "X-Request-Id";

    private Problems() {}

    /** Answers and ends the exchange; a body that is still coming in is not waited for. */
    public static void refuse(HttpServerRequest request, Problem problem) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            // Too late for an answer; a torn one must not look whole.
            request.connection().close();
            return;
        }
        problem.headers().forEach(response::putHeader);
        LingeringClose.ifBodyIsPending(request);
        Document document = document(request, problem);
        response.setStatusCode(problem.code().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, document.language())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (HttpMethod.HEAD.equals(request.method())) {
            response.end();
        } else {
            response.end(document.body());
        }
    }

    /** The document alone, for answers that another class sends. */
    public static Document document(HttpServerRequest request, Problem problem) {
        Messages messages = Messages.preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        @Nullable String requestId = request.response().headers().get(REQUEST_ID);
        return document(messages, problem, request.path(), requestId);
    }

    static Document document(
            Messages messages, Problem problem, @Nullable String instance, @Nullable String requestId) {
        JsonObject body = new JsonObject()
                .put("type", problem.code().type())
                .put("title", messages.title(problem.code()))
                .put("status", problem.code().status())
                .put("detail", messages.detail(problem.code(), problem.details()))
                .put("instance", instance)
                .put("code", problem.code().name())
                .put("requestId", requestId)
                .put("errors", new JsonArray());
        problem.members().forEach((name, values) -> body.put(name, new JsonArray(values)));
        return new Document(body.toBuffer(), messages.language());
    }

    /**
     * A problem as it goes over the wire.
     *
     * @param body the JSON
     * @param language for Content-Language
     */
    public record Document(Buffer body, String language) {}
}

package jp.telework.gateway.routing;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.telework.gateway.contracts.Operations;
import jp.telework.gateway.problem.Problem;
import jp.telework.gateway.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** What a body may be: of a type that the operation takes, and no longer than that type may get. */
record BodyRules(Upstream upstream) {

    /** Judged by what the request announces; what turns out larger is cut off on the way. */
    Optional<Problem> objection(HttpServerRequest request, Optional<Operations.Path> declared) {
        if (!announcesBody(request)) {
            return Optional.empty();
        }
        String type = mediaType(request);
        Set<String> taken = declared.map(path -> path.bodyOf(request.method().name()))
                .filter(types -> !types.isEmpty())
                .orElse(upstream.mediaTypes());
        if (!taken.contains(type)) {
            String offered = String.join(", ", new TreeSet<>(taken));
            return Optional.of(Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, offered)
                    .with(request.method().name().equals("PATCH") ? "Accept-Patch" : "Accept", offered));
        }
        long limit = limit(request);
        return announcedLength(request) > limit
                ? Optional.of(Problem.of(ProblemCode.PAYLOAD_TOO_LARGE, Long.toString(limit)))
                : Optional.empty();
    }

    /** The most bytes that this request's body may have. */
    long limit(HttpServerRequest request) {
        String type = mediaType(request);
        boolean message = type.equals("application/json") || type.endsWith("+json");
        return message ? Math.min(upstream.maxMessageBytes(), upstream.maxBodyBytes()) : upstream.maxBodyBytes();
    }

    static boolean announcesBody(HttpServerRequest request) {
        return announcedLength(request) > 0 || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static long announcedLength(HttpServerRequest request) {
        @Nullable String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        // The HTTP parser has already refused what is not a number.
        return length == null ? 0 : Long.parseLong(length);
    }

    private static String mediaType(HttpServerRequest request) {
        @Nullable String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null) {
            return "";
        }
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }
}

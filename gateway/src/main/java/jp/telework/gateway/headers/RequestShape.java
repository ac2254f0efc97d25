package jp.telework.gateway.headers;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.telework.gateway.problem.Problem;
import jp.telework.gateway.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that two readers could understand differently. The HTTP parser below has already refused conflicting
 * framing (Content-Length beside Transfer-Encoding and their like); this is what it lets through.
 */
public final class RequestShape {

    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

    /** Options a client may name in Connection. Others would ask for end-to-end headers to be dropped on the way. */
    private static final Set<String> CONNECTION_OPTIONS =
            Set.of("keep-alive", "close", "te", "upgrade", "http2-settings");

    /** Headers whose repetition is read differently by different servers. */
    private static final List<String> ONCE = List.of("content-type", "idempotency-key", "if-match", "expect");

    private final EdgeConfig rules;
    private final String allow;
    private final Optional<Set<String>> answered;
    private volatile String lastAccepted = "";

    public RequestShape(EdgeConfig rules) {
        this.rules = rules;
        this.answered = rules.allowedHosts().map(RequestShape::lowerCase).or(() -> rules.publicUrl()
                .map(url -> Set.of(url.getAuthority().toLowerCase(Locale.ROOT))));
        this.allow = String.join(", ", new TreeSet<>(rules.allowedMethods()));
    }

    /** Whether the gateway knows the method at all. */
    public boolean knowsMethod(HttpServerRequest request) {
        return rules.allowedMethods().contains(request.method().name());
    }

    /** For the Allow header where nothing better is known. */
    public String allow() {
        return allow;
    }

    /** What is wrong with the request, if anything. */
    public Optional<Problem> objection(HttpServerRequest request) {
        if (!versionIsKnown(request)) {
            return badRequest("reason.version");
        }
        MultiMap headers = request.headers();
        if (!hostIsAcceptable(headers)) {
            return badRequest("reason.host");
        }
        if (!connectionOptionsAreKnown(headers)) {
            return badRequest("reason.connection");
        }
        String coding = headers.get(HttpHeaders.TRANSFER_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("chunked")) {
            return badRequest("reason.coding");
        }
        if (!bodyIsPlain(headers)) {
            return Optional.of(
                    Problem.of(ProblemCode.UNSUPPORTED_CONTENT_ENCODING).with("Accept-Encoding", "identity"));
        }
        for (String name : ONCE) {
            if (headers.getAll(name).size() > 1) {
                return badRequest("reason.duplicate");
            }
        }
        @Nullable String expect = headers.get(HttpHeaders.EXPECT);
        if (expect != null && !expect.equalsIgnoreCase("100-continue")) {
            return Optional.of(Problem.of(ProblemCode.EXPECTATION_FAILED));
        }
        return Optional.empty();
    }

    /** For another HTTP version Vert.x answers 501 only when a handler asks for the version, and then continues the request. */
    private static boolean versionIsKnown(HttpServerRequest request) {
        try {
            HttpVersion version = request.version();
            return version == HttpVersion.HTTP_1_0 || version == HttpVersion.HTTP_1_1;
        } catch (IllegalStateException unknown) {
            return false;
        }
    }

    private boolean hostIsAcceptable(MultiMap headers) {
        List<String> hosts = headers.getAll(HttpHeaders.HOST);
        if (hosts.size() != 1) {
            return false;
        }
        String host = hosts.get(0);
        // Nearly always the same one; it need not be taken apart again.
        if (host.equals(lastAccepted)) {
            return true;
        }
        boolean acceptable = HOST.matcher(host).matches()
                && answered.map(allowed -> allowed.contains(host.toLowerCase(Locale.ROOT)))
                        .orElse(true);
        if (acceptable) {
            lastAccepted = host;
        }
        return acceptable;
    }

    /** A compressed body would be counted here by the bytes that come and there by those that it becomes. */
    private static boolean bodyIsPlain(MultiMap headers) {
        for (String value : headers.getAll(HttpHeaders.CONTENT_ENCODING)) {
            for (String coding : value.split(",", -1)) {
                if (!coding.isBlank() && !coding.strip().equalsIgnoreCase("identity")) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean connectionOptionsAreKnown(MultiMap headers) {
        for (String value : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String option : value.split(",", -1)) {
                if (!CONNECTION_OPTIONS.contains(option.strip().toLowerCase(Locale.ROOT))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Set<String> lowerCase(Set<String> hosts) {
        return hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Problem> badRequest(String reason) {
        return Optional.of(Problem.of(ProblemCode.BAD_REQUEST, reason));
    }
}

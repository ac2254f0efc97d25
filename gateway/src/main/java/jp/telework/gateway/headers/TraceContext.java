package jp.telework.gateway.headers;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * The W3C trace context: the caller's trace goes on with a span of the gateway's own; without a readable one a new trace
 * begins. What follows finds it in the request's headers.
 */
public final class TraceContext {

    private static final String PARENT = "traceparent";
    private static final String STATE = "tracestate";
    private static final Pattern READABLE =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final int TRACE_START = 3;
    private static final int TRACE_END = 35;
    private static final int FLAGS_START = 53;
    private static final int LONGEST_STATE = 512;

    private TraceContext() {}

    public static void enter(HttpServerRequest request) {
        MultiMap headers = request.headers();
        List<String> parents = headers.getAll(PARENT);
        boolean goesOn = parents.size() == 1 && READABLE.matcher(parents.get(0)).matches();
        String trace = goesOn ? parents.get(0).substring(TRACE_START, TRACE_END) : id() + id();
        String flags = goesOn ? parents.get(0).substring(FLAGS_START) : "00";
        headers.set(PARENT, "00-" + trace + "-" + id() + "-" + flags);
        if (headers.contains(STATE)
                && (!goesOn || String.join(",", headers.getAll(STATE)).length() > LONGEST_STATE)) {
            headers.remove(STATE);
        }
    }

    /** The trace that a request belongs to, once it has been entered. */
    public static String traceOf(HttpServerRequest request) {
        String parent = request.getHeader(PARENT);
        return parent != null && parent.length() > FLAGS_START ? parent.substring(TRACE_START, TRACE_END) : "";
    }

    private static String id() {
        long random = ThreadLocalRandom.current().nextLong() | 1;
        String digits = Long.toHexString(random);
        return "0".repeat(16 - digits.length()) + digits;
    }
}

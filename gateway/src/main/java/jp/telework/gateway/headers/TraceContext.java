package jp.telework.gateway.headers;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
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
    private static final int SPAN_START = 36;
    private static final int SPAN_END = 52;
    private static final int FLAGS_START = 53;
    private static final int LONGEST_STATE = 512;

    private TraceContext() {}

    /** Starts the span of a request. The caller of this method ends it. */
    public static Span enter(HttpServerRequest request, Tracer tracer) {
        MultiMap headers = request.headers();
        List<String> parents = headers.getAll(PARENT);
        boolean goesOn = parents.size() == 1 && READABLE.matcher(parents.get(0)).matches();
        String flags = goesOn ? parents.get(0).substring(FLAGS_START) : "00";
        SpanContext parent = goesOn ? remote(parents.get(0), flags) : SpanContext.getInvalid();
        Span span = tracer.spanBuilder(request.method().name())
                .setParent(Context.root().with(Span.wrap(parent)))
                .setSpanKind(SpanKind.SERVER)
                .startSpan();
        headers.set(PARENT, passed(span.getSpanContext(), parent, flags));
        if (headers.contains(STATE)
                && (!goesOn || String.join(",", headers.getAll(STATE)).length() > LONGEST_STATE)) {
            headers.remove(STATE);
        }
        return span;
    }

    private static SpanContext remote(String parent, String flags) {
        return SpanContext.createFromRemoteParent(
                parent.substring(TRACE_START, TRACE_END),
                parent.substring(SPAN_START, SPAN_END),
                TraceFlags.fromHex(flags, 0),
                TraceState.getDefault());
    }

    /** Where an operator switched tracing off (quarkus.otel.sdk.disabled), there is no span, and the ids are made here. */
    private static String passed(SpanContext own, SpanContext parent, String flags) {
        if (own.isValid() && !own.getSpanId().equals(parent.getSpanId())) {
            return "00-" + own.getTraceId() + "-" + own.getSpanId() + "-"
                    + own.getTraceFlags().asHex();
        }
        String trace = parent.isValid() ? parent.getTraceId() : id() + id();
        return "00-" + trace + "-" + id() + "-" + flags;
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

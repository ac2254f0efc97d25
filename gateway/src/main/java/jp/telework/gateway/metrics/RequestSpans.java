package jp.telework.gateway.metrics;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jp.telework.gateway.headers.TraceContext;
import org.jspecify.annotations.Nullable;

/**
 * One span for each request, the parent of the service's. Made here and not by the framework's instrumentation, which writes
 * the query of a request into its span: a query may hold names.
 */
@ApplicationScoped
class RequestSpans {

    private static final String SPAN = RequestSpans.class.getName();
    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> CLIENT = AttributeKey.stringKey("telework.client");
    private static final int FIRST_FAILURE = 500;

    private final Tracer tracer;

    RequestSpans(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("gateway");
    }

    void begin(RoutingContext exchange) {
        exchange.put(SPAN, TraceContext.enter(exchange.request(), tracer));
    }

    void end(RoutingContext exchange, RequestMetrics.Labels labels, boolean answered) {
        @Nullable Span span = exchange.get(SPAN);
        if (span == null) {
            return;
        }
        if (span.isRecording()) {
            span.updateName(labels.method() + " " + labels.route());
            span.setAttribute(METHOD, labels.method());
            span.setAttribute(ROUTE, labels.route());
            span.setAttribute(CLIENT, labels.client());
            int status = exchange.response().getStatusCode();
            if (answered) {
                span.setAttribute(STATUS, (long) status);
            }
            if (!answered || status >= FIRST_FAILURE) {
                span.setStatus(StatusCode.ERROR);
            }
        }
        span.end();
    }
}

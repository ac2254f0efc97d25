package jp.telework.endtoend;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes spans as a collector does (OTLP over HTTP) and keeps them. */
final class TraceCollector implements AutoCloseable {

    /**
     * A span and the process that made it.
     *
     * @param service the name of the service, such as {@code subsidy-service}
     */
    record Sent(String service, Span span) {

        String trace() {
            return hex(span.getTraceId());
        }

        String id() {
            return hex(span.getSpanId());
        }

        /** The id of the span above; empty for the first span of a trace. */
        String parent() {
            return hex(span.getParentSpanId());
        }

        boolean isStatement() {
            return span.getAttributesList().stream()
                    .anyMatch(attribute -> attribute.getKey().matches("db\\.(query\\.text|statement)"));
        }

        private static String hex(ByteString bytes) {
            return HexFormat.of().formatHex(bytes.toByteArray());
        }
    }

    private final HttpServer server;
    private final List<Sent> spans = new CopyOnWriteArrayList<>();

    private TraceCollector(HttpServer server) {
        this.server = server;
    }

    static TraceCollector start() throws IOException {
        TraceCollector collector =
                new TraceCollector(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        collector.server.createContext("/v1/traces", collector::take);
        collector.server.start();
        return collector;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            ExportTraceServiceRequest request = ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
            for (ResourceSpans resource : request.getResourceSpansList()) {
                String service = resource.getResource().getAttributesList().stream()
                        .filter(attribute -> attribute.getKey().equals("service.name"))
                        .map(KeyValue::getValue)
                        .map(value -> value.getStringValue())
                        .findFirst()
                        .orElse("");
                resource.getScopeSpansList().stream()
                        .flatMap(scope -> scope.getSpansList().stream())
                        .map(span -> new Sent(service, span))
                        .forEach(spans::add);
            }
            exchange.sendResponseHeaders(200, -1);
        }
    }

    /** What an operator sets so that a process sends its spans here soon. */
    Map<String, String> settings() {
        return Map.of(
                "QUARKUS_OTEL_EXPORTER_OTLP_TRACES_ENDPOINT",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "QUARKUS_OTEL_EXPORTER_OTLP_TRACES_PROTOCOL",
                "http/protobuf",
                "QUARKUS_OTEL_EXPORTER_OTLP_TRACES_COMPRESSION",
                "none",
                "QUARKUS_OTEL_BSP_SCHEDULE_DELAY",
                "100ms");
    }

    /** The spans of one trace that have arrived. */
    List<Sent> trace(String id) {
        return spans.stream().filter(span -> span.trace().equals(id)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

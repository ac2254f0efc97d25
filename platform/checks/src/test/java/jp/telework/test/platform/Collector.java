package jp.telework.test.platform;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Takes traces over HTTP as a collector does, and keeps the bodies. Only settings of the run time lead a service here. */
public final class Collector implements QuarkusTestResourceLifecycleManager {

    private static final List<String> RECEIVED = new CopyOnWriteArrayList<>();

    private @Nullable HttpServer server;

    static List<String> received() {
        return RECEIVED;
    }

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/v1/traces", exchange -> {
                byte[] body = exchange.getRequestBody().readAllBytes();
                RECEIVED.add(new String(body, StandardCharsets.ISO_8859_1));
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            started.start();
            server = started;
            return Map.of(
                    "quarkus.otel.exporter.otlp.traces.endpoint",
                    "http://localhost:" + started.getAddress().getPort(),
                    "quarkus.otel.exporter.otlp.traces.protocol",
                    "http/protobuf",
                    "quarkus.otel.exporter.otlp.traces.compression",
                    "none",
                    "quarkus.otel.bsp.schedule.delay",
                    "100ms");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}

package jp.telework.gateway.practice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.telework.gateway.world.TestIdentityProvider;

/** A practice ground: four services that keep a clock as the real ones do, and arrive at once. */
public final class PracticeWorld implements QuarkusTestResourceLifecycleManager {

    static final List<Service> SERVICES = List.of(new Service(), new Service(), new Service(), new Service());

    private static final TestIdentityProvider PROVIDER = new TestIdentityProvider();

    static TestIdentityProvider provider() {
        return PROVIDER;
    }

    /** One service. */
    static final class Service {

        volatile Duration ahead = Duration.ZERO;
        volatile boolean deaf;
        final List<String> received = new CopyOnWriteArrayList<>();
        private final HttpServer server;

        Service() {
            try {
                server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.createContext("/q/practice/clock", this::clock);
            server.createContext("/q/openapi", exchange -> send(exchange, 200, "{}"));
            server.createContext("/q/health/ready", exchange -> send(exchange, 200, "{}"));
            server.createContext("/api", exchange -> {
                received.add(exchange.getRequestHeaders().getFirst("X-Request-Id"));
                exchange.getResponseHeaders().add("Practice-Time", time());
                send(exchange, 201, "{\"done\": true}");
            });
            server.start();
        }

        String url() {
            return "http://localhost:" + server.getAddress().getPort();
        }

        private String time() {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    Instant.now().plus(ahead).atZone(ZoneId.of("Asia/Tokyo")));
        }

        private void clock(HttpExchange exchange) throws IOException {
            if (deaf) {
                send(exchange, 500, "{}");
                return;
            }
            boolean moved = exchange.getRequestMethod().equals("POST");
            if (moved) {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                ahead = Duration.parse(new JsonObject(body).getString("ahead"));
            }
            JsonObject state = new JsonObject()
                    .put("time", time())
                    .put("goalTime", time())
                    .put("ahead", ahead.toString())
                    .put("goal", ahead.toString())
                    .put("arrived", true);
            send(exchange, moved ? 202 : 200, state.encode());
        }

        private static void send(HttpExchange exchange, int status, String body) throws IOException {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        }
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>();
        config.put("quarkus.oidc.auth-server-url", PROVIDER.issuer());
        config.put("telework.practice.enabled", "true");
        List<String> names = List.of("subsidy", "furusato", "seminar", "promotion");
        for (int i = 0; i < names.size(); i++) {
            String upstream = "telework.upstream." + names.get(i);
            config.put(upstream + ".url", SERVICES.get(i).url());
            config.put(upstream + ".management-url", SERVICES.get(i).url());
        }
        return config;
    }

    @Override
    public void stop() {
        // They live as long as the test run.
    }
}

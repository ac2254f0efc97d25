package jp.telework.test.platform;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A receiver of webhooks. */
final class TestReceiver implements AutoCloseable {

    /** What came in. */
    record Delivery(String path, Map<String, String> headers, String body) {

        String id() {
            return headers.get("webhook-id");
        }
    }

    /** Answers one delivery. */
    interface Answerer {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile Answerer answerer = status(204);

    TestReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            deliveries.add(new Delivery(exchange.getRequestURI().toString(), headers, body));
            try (exchange) {
                answerer.answer(exchange);
            }
        });
        server.start();
    }

    static Answerer status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    static Answerer status(int status, String header, String value) {
        return exchange -> {
            exchange.getResponseHeaders().set(header, value);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    /** Holds the connection without a word. */
    static Answerer silent(long millis) {
        return exchange -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        };
    }

    /** From now on. */
    void answers(Answerer next) {
        answerer = next;
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port() + "/hook";
    }

    List<Delivery> deliveries() {
        return deliveries;
    }

    List<String> ids() {
        return deliveries.stream().map(Delivery::id).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

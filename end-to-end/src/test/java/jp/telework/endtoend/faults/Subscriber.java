package jp.telework.endtoend.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.telework.endtoend.Answer;
import jp.telework.endtoend.Case;
import jp.telework.endtoend.Suite;

/**
 * A ministry's system that learns of submissions in both ways: it reads the feed, page after page from where it was,
 * and it is told by a webhook.
 */
final class Subscriber implements AutoCloseable {

    private static final String SUBMITTED = "jp.telework.subsidy.application.submitted.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Suite suite;
    private final HttpServer server;
    private final Set<String> told = Collections.synchronizedSet(new LinkedHashSet<>());
    private final List<String> read = new ArrayList<>();
    private String cursor = "";

    private Subscriber(Suite suite, HttpServer server) {
        this.suite = suite;
        this.server = server;
    }

    static Subscriber register(Suite suite) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        Subscriber subscriber = new Subscriber(suite, server);
        subscriber.readOn();
        subscriber.read.clear();
        server.createContext("/", subscriber::take);
        server.start();
        ObjectNode webhook = JSON.createObjectNode()
                .put("url", "http://127.0.0.1:" + server.getAddress().getPort() + "/events");
        webhook.putArray("eventTypes").add(SUBMITTED);
        suite.asSystem("ministry-backoffice")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post(Case.API + "/webhooks", webhook)
                .expect(201);
        return subscriber;
    }

    /** Ids of the events that the feed has shown since the registration, in its order; reads on first. */
    List<String> readOn() {
        while (true) {
            Answer page = suite.asSystem("ministry-backoffice")
                    .get(Case.API + "/events?limit=100&timeout=1" + cursor)
                    .expect(200);
            for (JsonNode event : page.json()) {
                if (event.path("type").asText().equals(SUBMITTED)) {
                    read.add(event.path("id").asText());
                }
            }
            if (page.json().isEmpty()) {
                return List.copyOf(read);
            }
            cursor = "&after="
                    + page.json().path(page.json().size() - 1).path("id").asText();
        }
    }

    /** Ids of the events that the webhook has brought, in the order in which each came first. */
    List<String> told() {
        synchronized (told) {
            return List.copyOf(told);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            told.add(exchange.getRequestHeaders().getFirst("webhook-id"));
            exchange.sendResponseHeaders(204, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package jp.telework.gateway.world;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Stands in for a service: writes down every request it gets, and answers by the last part of the path. */
public final class StubService {

    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final byte[] WORKBOOK_BYTES = {'P', 'K', 3, 4, 0, (byte) 0xFF, (byte) 0x8C, '\r', '\n'};

    /** Lets the second half of {@code /in-two-halves} go. */
    public volatile CountDownLatch secondHalf = new CountDownLatch(1);

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final int port;
    private volatile String openApi = "{}";
    private HttpServer server;

    /**
     * What reached the service.
     *
     * @param uri as it came, undecoded
     */
    public record Received(String method, String uri, Headers headers, long bytes, String sha256) {}

    public StubService() {
        start(0);
        this.port = server.getAddress().getPort();
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public List<Received> received() {
        return List.copyOf(received);
    }

    public Received onlyReceived() {
        if (received.size() != 1) {
            throw new AssertionError("expected one request, got " + received);
        }
        return received.get(0);
    }

    public void forget() {
        received.clear();
    }

    public void openApi(String document) {
        openApi = document;
    }

    public void stop() {
        server.stop(0);
    }

    public void startAgain() {
        start(port);
    }

    private void start(int atPort) {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", atPort), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "stub-service");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::handle);
        server.createContext("/q/openapi", exchange -> send(exchange, 200, "application/json", openApi));
        server.createContext(
                "/q/health/ready", exchange -> send(exchange, 200, "application/json", "{\"status\":\"UP\"}"));
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Digested body = digest(exchange.getRequestBody());
        String uri = exchange.getRequestURI().toString();
        received.add(new Received(
                exchange.getRequestMethod(), uri, exchange.getRequestHeaders(), body.bytes(), body.sha256()));
        String path = exchange.getRequestURI().getPath();
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "slow" -> sleep(2_000, exchange);
            case "no-content" -> exchange.sendResponseHeaders(204, -1);
            case "not-modified" -> exchange.sendResponseHeaders(304, -1);
            case "created" -> created(exchange);
            case "talkative" -> talkative(exchange);
            case "refused" -> send(exchange, 409, "application/problem+json", "{\"code\":\"ILLEGAL_TRANSITION\"}");
            case "deprecated" -> deprecated(exchange);
            case "download" -> download(exchange);
            case "workbook" -> workbook(exchange);
            case "in-two-halves" -> inTwoHalves(exchange);
            default ->
                send(
                        exchange,
                        200,
                        "application/json",
                        "{\"bytes\":%d,\"sha256\":\"%s\"}".formatted(body.bytes(), body.sha256()));
        }
        exchange.close();
    }

    private void created(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Location", url() + "/api/subsidy/v1/applications/1");
        exchange.getResponseHeaders().set("ETag", "\"1\"");
        send(exchange, 201, "application/json", "{}");
    }

    private static void talkative(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Server", "Stub/1.0");
        headers.set("X-Powered-By", "coffee");
        headers.set("Via", "1.1 inner");
        headers.set("X-Request-Id", "not-the-gateways");
        headers.set("X-Frame-Options", "SAMEORIGIN");
        headers.set("Cache-Control", "public, max-age=60");
        send(exchange, 200, "application/json", "{}");
    }

    private static void deprecated(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Deprecation", "@1796050800");
        headers.set("Sunset", "Tue, 30 Nov 2027 15:00:00 GMT");
        headers.set("Link", "</api/subsidy/v2/calls>; rel=\"successor-version\"");
        send(exchange, 200, "application/json", "{}");
    }

    /** A list as a table: bytes that are no text, under a name of their own, with the next page as a link. */
    private static void workbook(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", WORKBOOK);
        headers.set("Content-Disposition", "attachment; filename=\"sites.xlsx\"");
        headers.set("Link", "<?format=xlsx&cursor=abc>; rel=\"next\"");
        headers.set("Vary", "Accept, Accept-Language");
        exchange.sendResponseHeaders(200, WORKBOOK_BYTES.length);
        exchange.getResponseBody().write(WORKBOOK_BYTES);
    }

    private static void download(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] block = new byte[64 * 1024];
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 16 * 50; i++) {
                out.write(block);
            }
        }
    }

    private void inTwoHalves(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write("first".getBytes(StandardCharsets.UTF_8));
            out.flush();
            secondHalf.await(10, TimeUnit.SECONDS);
            out.write("second".getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sleep(long millis, HttpExchange exchange) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        send(exchange, 200, "application/json", "{}");
    }

    private static void send(HttpExchange exchange, int status, String mediaType, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (head) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
        }
        exchange.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private record Digested(long bytes, String sha256) {}

    private static Digested digest(InputStream in) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[64 * 1024];
            long bytes = 0;
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
                bytes += read;
            }
            return new Digested(bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package jp.telework.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.telework.local.StackFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The story against a stand-in for the gateway that keeps one call and one application. */
class SampleSubmissionTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);

    private final StandIn api = new StandIn();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        api.start();
    }

    @AfterEach
    void stop() {
        api.server.stop(0);
    }

    @Test
    void opensTheCallAndSubmitsWithEveryDocument() {
        run();

        assertThat(api.commands)
                .containsExactly(
                        "officer POST /calls",
                        "officer POST /calls/C1/publication If-Match \"draft\"",
                        "shirahama POST /assessments",
                        "shirahama POST /applications",
                        "shirahama POST /applications/A1/documents PROJECT_PLAN",
                        "shirahama POST /applications/A1/documents COST_ESTIMATE",
                        "shirahama POST /applications/A1/documents CONSORTIUM_AGREEMENT",
                        "shirahama POST /applications/A1/submission If-Match \"with 3 documents\"");
        assertThat(told).contains("  PASSED  CAP  上限以内です。", "contentSha256: 0f0f");
        assertThat(told).anyMatch(line -> line.startsWith("受付番号 / receipt: R08-FT-000001"));
    }

    @Test
    void showsTheReceiptOfAnEarlierStartInsteadOfSubmittingAgain() {
        run();
        api.commands.clear();
        told.clear();

        run();

        assertThat(api.commands).containsExactly("shirahama POST /assessments");
        assertThat(told)
                .contains("前回の起動で提出済み / submitted at an earlier start: SUBMITTED")
                .anyMatch(line -> line.startsWith("受付番号 / receipt: R08-FT-000001"));
    }

    @Test
    void completesADraftThatAnInterruptedStartLeft() {
        api.callOpen = true;
        api.status = "DRAFT";
        api.documents.add("PROJECT_PLAN");

        run();

        assertThat(api.commands)
                .containsExactly(
                        "shirahama POST /assessments",
                        "shirahama POST /applications/A1/documents COST_ESTIMATE",
                        "shirahama POST /applications/A1/documents CONSORTIUM_AGREEMENT",
                        "shirahama POST /applications/A1/submission If-Match \"with 3 documents\"");
    }

    @Test
    void namesTheReasonOfARefusal() {
        api.refuses = true;

        assertThatThrownBy(this::run)
                .isInstanceOf(StackFailure.class)
                .hasMessageEndingWith("/api/subsidy/v1/assessments → 422 CAP_EXCEEDED: 上限を超えています。,"
                        + " /requestedAmountYen 3,000万円以内, requestId r-1");
    }

    private void run() {
        URI address = URI.create("http://127.0.0.1:" + api.server.getAddress().getPort());
        SampleSubmission.through(address, address.resolve("/token"), Path.of("examples"), TODAY)
                .show(told::add);
    }

    private static final class StandIn {

        private static final ObjectMapper JSON = new ObjectMapper();
        private static final String TITLE = "白浜町ITビジネスオフィスを核とした観光リゾート型ふるさとテレワーク";

        private final List<String> commands = new ArrayList<>();
        private final List<String> documents = new ArrayList<>();
        private HttpServer server;
        private boolean callOpen;
        private boolean refuses;
        private String status = "";

        void start() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            server.createContext("/token", this::token);
            server.createContext("/api/subsidy/v1", this::api);
            server.start();
        }

        private void token(HttpExchange exchange) throws IOException {
            String user = body(exchange).replaceAll(".*username=(\\w+).*", "$1");
            answer(exchange, 200, Map.of("access_token", user));
        }

        private void api(HttpExchange exchange) throws IOException {
            String path = exchange.getRequestURI().getPath().substring("/api/subsidy/v1".length());
            String body = body(exchange);
            if (exchange.getRequestMethod().equals("GET")) {
                read(exchange, path);
                return;
            }
            note(exchange, path, body);
            if (refuses && path.equals("/assessments")) {
                answer(
                        exchange,
                        422,
                        Map.of(
                                "code", "CAP_EXCEEDED",
                                "detail", "上限を超えています。",
                                "requestId", "r-1",
                                "errors", List.of(Map.of("pointer", "/requestedAmountYen", "message", "3,000万円以内"))));
                return;
            }
            change(exchange, path, body);
        }

        private void note(HttpExchange exchange, String path, String body) {
            assertThat(exchange.getRequestHeaders().getFirst("Idempotency-Key")).isNotBlank();
            String user = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
            String version = exchange.getRequestHeaders().getFirst("If-Match");
            commands.add(user + " POST " + path + (version == null ? "" : " If-Match " + version)
                    + (path.endsWith("/documents") ? " " + kind(body) : ""));
        }

        private void read(HttpExchange exchange, String path) throws IOException {
            switch (path) {
                case "/calls" -> answer(exchange, 200, list(callOpen, Map.of("id", "C1", "title", "公募")));
                case "/applications" -> answer(exchange, 200, list(!status.isEmpty(), application()));
                case "/applications/A1" -> {
                    exchange.getResponseHeaders().add("ETag", "\"with " + documents.size() + " documents\"");
                    answer(exchange, 200, application());
                }
                case "/applications/A1/receipt" ->
                    answer(exchange, 200, Map.of("number", "R08-FT-000001", "contentSha256", "0f0f"));
                default -> answer(exchange, 404, Map.of());
            }
        }

        private void change(HttpExchange exchange, String path, String body) throws IOException {
            switch (path) {
                case "/calls" -> {
                    exchange.getResponseHeaders().add("ETag", "\"draft\"");
                    answer(exchange, 201, Map.of("id", "C1"));
                }
                case "/calls/C1/publication" -> {
                    callOpen = true;
                    answer(exchange, 200, Map.of("id", "C1", "title", "公募"));
                }
                case "/assessments" ->
                    answer(
                            exchange,
                            200,
                            Map.of("trace", List.of(Map.of("rule", "CAP", "outcome", "PASSED", "message", "上限以内です。"))));
                case "/applications" -> {
                    status = "DRAFT";
                    answer(exchange, 201, application());
                }
                case "/applications/A1/documents" -> {
                    assertThat(body).contains("%PDF-1.4").contains("Content-Type: application/pdf");
                    documents.add(kind(body));
                    answer(exchange, 201, Map.of("sha256", "00"));
                }
                case "/applications/A1/submission" -> {
                    status = "SUBMITTED";
                    answer(exchange, 200, application());
                }
                default -> answer(exchange, 404, Map.of());
            }
        }

        private Map<String, Object> application() {
            Map<String, Object> fields = new HashMap<>();
            fields.put("id", "A1");
            fields.put("title", TITLE);
            fields.put("status", status);
            fields.put("receiptNumber", status.equals("SUBMITTED") ? "R08-FT-000001" : null);
            fields.put(
                    "documents",
                    documents.stream().map(kind -> Map.of("kind", kind)).toList());
            return fields;
        }

        private static Map<String, Object> list(boolean present, Map<String, Object> item) {
            Map<String, Object> page = new HashMap<>();
            page.put("items", present ? List.of(item) : List.of());
            page.put("next", null);
            return page;
        }

        private static String kind(String multipart) {
            return multipart.replaceAll("(?s).*name=\"kind\"\r\n\r\n(\\w+)\r\n.*", "$1");
        }

        private static String body(HttpExchange exchange) throws IOException {
            return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        }

        private static void answer(HttpExchange exchange, int code, Map<String, ?> body) throws IOException {
            byte[] bytes = JSON.writeValueAsBytes(body);
            exchange.sendResponseHeaders(code, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        }
    }
}

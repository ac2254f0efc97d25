package jp.telework.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import jp.telework.client.api.SubsidyApplicationsApi;
import jp.telework.client.api.SubsidyApplicationsApi.APIGetApplicationRequest;
import jp.telework.client.api.SubsidyApplicationsApi.APIListApplicationsRequest;
import jp.telework.client.api.SubsidyApplicationsApi.APISubmitApplicationRequest;
import jp.telework.client.api.SubsidyDocumentsApi;
import jp.telework.client.api.SubsidyDocumentsApi.APIAttachDocumentRequest;
import jp.telework.client.api.SubsidyEventsApi;
import jp.telework.client.api.SubsidyEventsApi.APISubsidyReadEventsRequest;
import jp.telework.client.model.Application;
import jp.telework.client.model.ApplicationStatus;
import jp.telework.client.model.CloudEvent;
import jp.telework.client.model.Problem;
import jp.telework.client.model.SubsidyDocumentKind;
import jp.telework.client.model.SubsidyPageSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the generated client makes of answers, and what it sends. */
class GeneratedClientTest {

    private static final UUID ID = UUID.fromString("0198c0de-0000-7000-8000-000000000001");

    private final ApiClient client = new ApiClient();
    private HttpServer server;
    private int status = 200;
    private String mediaType = "application/json";
    private String answer = "{}";
    private HttpExchange received;
    private String receivedBody;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        client.updateBaseUri("http://localhost:" + server.getAddress().getPort());
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void readsAPageWithAnotherBehindIt() throws ApiException {
        answer = """
                {"items": [{"id": "%s", "organisation": "8000020304018", "status": "SUBMITTED",
                  "title": "白浜町", "requestedAmountYen": 24504000, "submittedAt": "2026-11-20T09:30:00.123456+09:00"}],
                 "next": "opaque"}""".formatted(ID);
        SubsidyPageSummary page = new SubsidyApplicationsApi(client)
                .listApplications(APIListApplicationsRequest.newBuilder()
                        .status(ApplicationStatus.SUBMITTED)
                        .limit(1)
                        .build());
        assertThat(received.getRequestURI()).hasToString("/api/subsidy/v1/applications?limit=1&status=SUBMITTED");
        assertThat(page.getNext()).isEqualTo("opaque");
        assertThat(page.getItems()).singleElement().satisfies(application -> {
            assertThat(application.getId()).isEqualTo(ID);
            assertThat(application.getOrganisation()).isEqualTo("8000020304018");
            assertThat(application.getRequestedAmountYen()).isEqualTo(24_504_000L);
            assertThat(application.getSubmittedAt()).isEqualTo("2026-11-20T00:30:00.123456Z");
        });
    }

    @Test
    void readsTheLastPageWhoseNextIsNull() throws ApiException {
        answer = "{\"items\": [], \"next\": null}";
        SubsidyPageSummary page = new SubsidyApplicationsApi(client)
                .listApplications(APIListApplicationsRequest.newBuilder().build());
        assertThat(page.getItems()).isEmpty();
        assertThat(page.getNext()).isNull();
    }

    @Test
    void readsABatchOfEvents() throws ApiException {
        mediaType = "application/cloudevents-batch+json";
        answer = """
                [{"specversion": "1.0", "id": "%s", "type": "jp.telework.subsidy.call.published.v1",
                  "subject": "call/1", "time": "2026-11-20T00:30:00Z", "data": {"title": "公募"}}]""".formatted(ID);
        List<CloudEvent> events = new SubsidyEventsApi(client)
                .subsidyReadEvents(APISubsidyReadEventsRequest.newBuilder()
                        .after(ID.toString())
                        .timeout(1)
                        .build());
        assertThat(received.getRequestURI().getQuery()).isEqualTo("after=" + ID + "&timeout=1");
        assertThat(events).extracting(CloudEvent::getId).containsExactly(ID);
        assertThat(events.get(0).getData()).hasToString("{title=公募}");
    }

    @Test
    void handsOverTheProblemOfARefusal() throws IOException {
        status = 422;
        mediaType = "application/problem+json";
        answer = """
                {"type": "urn:telework:problem:cap-exceeded", "title": "上限額を超えています", "status": 422,
                 "code": "CAP_EXCEEDED", "requestId": "r-1",
                 "errors": [{"pointer": "/requestedAmountYen", "code": "CAP_EXCEEDED", "message": "3,000万円以下"}]}""";
        ApiException refusal = catchThrowableOfType(ApiException.class, () -> new SubsidyApplicationsApi(client)
                .submitApplication(APISubmitApplicationRequest.newBuilder()
                        .id(ID)
                        .ifMatch("\"3\"")
                        .idempotencyKey("night-1")
                        .dryRun(true)
                        .build()));
        assertThat(received.getRequestURI())
                .hasToString("/api/subsidy/v1/applications/" + ID + "/submission?dryRun=true");
        assertThat(received.getRequestHeaders().getFirst("If-Match")).isEqualTo("\"3\"");
        assertThat(received.getRequestHeaders().getFirst("Idempotency-Key")).isEqualTo("night-1");
        assertThat(refusal.getCode()).isEqualTo(422);
        Problem problem = client.getObjectMapper().readValue(refusal.getResponseBody(), Problem.class);
        assertThat(problem.getCode()).isEqualTo("CAP_EXCEEDED");
        assertThat(problem.getErrors().get(0).getPointer()).isEqualTo("/requestedAmountYen");
    }

    @Test
    void takesWhatALaterVersionAdds() throws ApiException {
        answer = "{\"id\": \"%s\", \"status\": \"ARCHIVED\", \"addedLater\": 1}".formatted(ID);
        Application application = new SubsidyApplicationsApi(client)
                .getApplication(APIGetApplicationRequest.newBuilder().id(ID).build());
        assertThat(application.getId()).isEqualTo(ID);
        assertThat(application.getStatus()).isEqualTo(ApplicationStatus.UNKNOWN_DEFAULT_OPEN_API);
    }

    @Test
    void uploadsADocument(@TempDir Path folder) throws ApiException, IOException {
        status = 201;
        answer = "{\"number\": 1, \"applicationEtag\": \"\\\"4\\\"\"}";
        Path file = Files.writeString(folder.resolve("plan.pdf"), "%PDF-1.4");
        new SubsidyDocumentsApi(client)
                .attachDocument(APIAttachDocumentRequest.newBuilder()
                        .id(ID)
                        .kind(SubsidyDocumentKind.PROJECT_PLAN)
                        ._file(file.toFile())
                        .build());
        assertThat(receivedBody).contains("name=\"kind\"", "PROJECT_PLAN", "filename=\"plan.pdf\"", "%PDF-1.4");
    }

    private void answer(HttpExchange exchange) throws IOException {
        received = exchange;
        receivedBody = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}

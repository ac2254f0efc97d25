package jp.telework.bench.soak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;

/** Applications: drafts, documents, submissions, lists in every form, the feed and refusals. */
final class SubsidyMix {

    private static final String API = "/api/subsidy/v1";
    private static final String APPLICATIONS = API + "/applications";
    private static final String CSV = "text/csv";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DRAFTS_AT_ONCE = 200;

    /** A draft with the version that is known of it. */
    private record Draft(String id, String etag) {}

    private final Caller caller;
    private final ObjectNode proposal;
    private final ConcurrentLinkedQueue<Draft> drafts = new ConcurrentLinkedQueue<>();
    private final AtomicReference<String> known = new AtomicReference<>("");
    private final AtomicReference<String> withDocument = new AtomicReference<>("");
    private final AtomicReference<String> cursor = new AtomicReference<>("");

    /** @param proposal to an open call that asks for no documents */
    SubsidyMix(Caller caller, ObjectNode proposal) {
        this.caller = caller;
        this.proposal = proposal;
        create();
        upload();
    }

    List<Operation> operations() {
        return List.of(
                Operation.of("create a draft", 30, 201, this::create),
                Operation.of("submit", 30, 200, this::submit),
                Operation.of("upload a document", 4, 201, this::upload),
                Operation.of("download a document", 6, 200, this::download),
                Operation.of(
                        "check without storing",
                        4,
                        200,
                        () -> caller.post("shirahama", API + "/assessments", proposal.toString())),
                Operation.of("list applications", 12, 200, () -> caller.get("shirahama", APPLICATIONS + "?limit=20")),
                Operation.of("list as CSV", 3, 200, () -> caller.get("shirahama", APPLICATIONS + "?limit=100", CSV)),
                Operation.of(
                        "list as a workbook",
                        2,
                        200,
                        () -> caller.get("shirahama", APPLICATIONS + "?limit=100", WORKBOOK)),
                Operation.of("read an application", 12, 200, () -> caller.get("shirahama", APPLICATIONS + "/" + known)),
                Operation.of(
                        "read its history",
                        2,
                        200,
                        () -> caller.get("shirahama", APPLICATIONS + "/" + known + "/history")),
                Operation.of("read the calls", 4, 200, () -> caller.get("shirahama", API + "/calls")),
                Operation.of("read the feed", 6, 200, this::feed),
                Operation.of(
                        "wait for events", 2, 200, () -> caller.get("itoshima", API + "/events?limit=10&timeout=1")),
                Operation.of("refused: not a body", 2, 400, () -> caller.post("shirahama", APPLICATIONS, "{")),
                Operation.of("refused: no version", 2, 428, this::submitWithoutVersion),
                Operation.of("refused: another's", 2, 404, () -> caller.get("itoshima", APPLICATIONS + "/" + known)),
                Operation.of("refused: no token", 2, 401, () -> caller.get("", APPLICATIONS)),
                Operation.of(
                        "refused: a forged token",
                        2,
                        401,
                        () -> caller.send(caller.request("", APPLICATIONS)
                                .header("Authorization", "Bearer e30.e30.e30")
                                .GET())));
    }

    private HttpResponse<String> create() {
        HttpResponse<String> created = caller.post("shirahama", APPLICATIONS, proposal.toString());
        if (created.statusCode() == 201) {
            String id = created.headers().firstValue("Location").orElse("").replaceFirst(".*/", "");
            known.set(id);
            if (drafts.size() < DRAFTS_AT_ONCE) {
                drafts.add(new Draft(id, Caller.etag(created)));
            }
        }
        return created;
    }

    private HttpResponse<String> submit() {
        Draft draft = drafts.poll();
        if (draft == null) {
            HttpResponse<String> created = create();
            draft = drafts.poll();
            if (draft == null) {
                return created;
            }
        }
        return caller.command("shirahama", APPLICATIONS + "/" + draft.id() + "/submission", draft.etag());
    }

    private HttpResponse<String> submitWithoutVersion() {
        return caller.send(caller.request("shirahama", APPLICATIONS + "/" + known + "/submission")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.noBody()));
    }

    /** To a draft of its own, which stays one. */
    private HttpResponse<String> upload() {
        HttpResponse<String> created = caller.post("shirahama", APPLICATIONS, proposal.toString());
        String id = created.headers().firstValue("Location").orElse("").replaceFirst(".*/", "");
        HttpRequest.Builder upload = caller.request("shirahama", APPLICATIONS + "/" + id + "/documents")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofByteArray(document()));
        HttpResponse<String> uploaded = caller.send(upload);
        if (uploaded.statusCode() == 201) {
            withDocument.set(id);
        }
        return uploaded;
    }

    private HttpResponse<String> download() {
        return caller.get("shirahama", APPLICATIONS + "/" + withDocument + "/documents/1", "application/pdf");
    }

    /** Page after page, and from the beginning again at the end. */
    private HttpResponse<String> feed() {
        HttpResponse<String> page = caller.get("shirahama", API + "/events?limit=100" + cursor);
        cursor.set(page.statusCode() == 200 ? after(page.body()) : "");
        return page;
    }

    private static String after(String page) {
        try {
            JsonNode events = JSON.readTree(page);
            return events.isEmpty()
                    ? ""
                    : "&after=" + events.path(events.size() - 1).path("id").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A PDF of 200 kB. */
    private static byte[] document() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(utf8("--edge\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nPROJECT_PLAN\r\n"
                + "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plan.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"));
        body.writeBytes(utf8("%".repeat(200_000)));
        body.writeBytes(utf8("\r\n--edge--\r\n"));
        return body.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

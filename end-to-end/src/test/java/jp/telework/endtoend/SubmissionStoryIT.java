package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job: a municipality signs in, checks an application, submits it and holds a receipt that it can verify. */
@ExtendWith(RealStack.class)
@Order(1)
class SubmissionStoryIT {

    private final Suite suite;

    SubmissionStoryIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void aMunicipalityHoldsAReceiptThatItCanVerify() {
        submitsAndVerifies(suite.as("shirahama"), "shirahama");
    }

    @Test
    void aMunicipalitysSystemDoesTheSameWithItsOwnSecret() {
        submitsAndVerifies(suite.asSystem("shirahama-system"), "shirahama-system");
    }

    private void submitsAndVerifies(Client municipality, String client) {
        String call = Case.openCall(suite, body -> {});
        ObjectNode proposal = Case.proposal(suite, call);
        checks(municipality, proposal);

        Case draft = Case.completeDraft(municipality, proposal, Case.DOCUMENTS);
        String requestId = "e2e-" + UUID.randomUUID();
        Answer submitted = submits(draft, requestId);
        JsonNode receipt = submitted.json().path("receipt");

        theReceiptIsFoundAgain(draft, receipt);
        theHashCoversWhatWasSent(draft, proposal, receipt.path("contentSha256").asText());
        theHistoryNames(draft, requestId, client);
        oneEventTellsIt(draft, requestId, receipt);
    }

    private static void checks(Client municipality, ObjectNode proposal) {
        JsonNode assessment = municipality
                .post(Case.API + "/assessments", proposal)
                .expect(200)
                .json();
        assertThat(assessment.path("eligible").asBoolean()).isTrue();
        assertThat(assessment.path("grantableYen").asLong()).isEqualTo(24_504_000);
        assertThat(assessment.path("issues")).isEmpty();
        assertThat(assessment.path("trace").findValuesAsText("rule")).contains("CAP", "CONSORTIUM", "REPRESENTATIVE");
    }

    private static Answer submits(Case draft, String requestId) {
        Answer submitted = draft.client()
                .with("If-Match", draft.etag())
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .with("X-Request-Id", requestId)
                .post(draft.path() + "/submission")
                .expect(200);
        assertThat(submitted.header("X-Request-Id")).contains(requestId);
        assertThat(submitted.json().path("status").asText()).isEqualTo("SUBMITTED");
        assertThat(submitted.etag()).isNotEqualTo(draft.etag());
        return submitted;
    }

    private static void theReceiptIsFoundAgain(Case draft, JsonNode receipt) {
        assertThat(receipt.path("number").asText()).matches("R\\d\\d-FT\\d*-\\d{6}");
        assertThat(receipt.path("documents").findValuesAsText("kind")).containsExactlyElementsOf(Case.DOCUMENTS);
        JsonNode again =
                draft.client().get(draft.path() + "/receipt").expect(200).json();
        assertThat(again).isEqualTo(receipt);
    }

    /** From the client's own data alone: what it sent, and the files on its own disk. */
    private static void theHashCoversWhatWasSent(Case draft, ObjectNode proposal, String hash) {
        byte[] content = draft.client()
                .get(draft.path() + "/receipt/content")
                .expect(200)
                .bytes();
        assertThat(CanonicalForm.sha256(content)).isEqualTo(hash);

        ObjectNode own = proposal.deepCopy();
        ArrayNode documents = own.putArray("documents");
        for (String kind : Case.DOCUMENTS) {
            Upload upload = Upload.pdf(kind);
            documents
                    .addObject()
                    .put("number", documents.size())
                    .put("kind", kind)
                    .put("name", upload.name())
                    .put("size", upload.content().length)
                    .put("sha256", CanonicalForm.sha256(upload.content()));
        }
        assertThat(CanonicalForm.of(own)).isEqualTo(new String(content, StandardCharsets.UTF_8));
        assertThat(CanonicalForm.sha256(own)).isEqualTo(hash);
    }

    private static void theHistoryNames(Case draft, String requestId, String client) {
        JsonNode rows =
                draft.client().get(draft.path() + "/history").expect(200).json().path("items");
        assertThat(rows.findValuesAsText("action"))
                .containsExactly(
                        "CREATE_APPLICATION",
                        "ATTACH_DOCUMENT",
                        "ATTACH_DOCUMENT",
                        "ATTACH_DOCUMENT",
                        "SUBMIT_APPLICATION");
        JsonNode submission = rows.get(4);
        assertThat(submission.path("requestId").asText()).isEqualTo(requestId);
        assertThat(submission.path("outcome").asText()).isEqualTo("DONE");
        assertThat(submission.path("organisation").asText()).isEqualTo("8000020304018");
        assertThat(submission.path("actor").asText()).contains(client);
    }

    private void oneEventTellsIt(Case draft, String requestId, JsonNode receipt) {
        List<JsonNode> events = new Feed(suite.asSystem("ministry-backoffice"))
                .ofType(Feed.SUBMITTED).stream()
                        .filter(event -> event.path("subject").asText().equals("application/" + draft.id()))
                        .toList();
        assertThat(events).hasSize(1);
        JsonNode event = events.get(0);
        assertThat(event.path("specversion").asText()).isEqualTo("1.0");
        assertThat(event.path("requestid").asText()).isEqualTo(requestId);
        assertThat(event.path("data").path("receiptNumber").asText())
                .isEqualTo(receipt.path("number").asText());
    }
}

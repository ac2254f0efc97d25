package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** An application on its way, and how one comes to be. Everything goes through the API. */
public record Case(Client client, String id, String etag) {

    public static final String API = "/api/subsidy/v1";
    static final List<String> DOCUMENTS = List.of("PROJECT_PLAN", "COST_ESTIMATE", "CONSORTIUM_AGREEMENT");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A new open call, as the officer makes it; its id. */
    public static String openCall(Suite suite, Consumer<ObjectNode> change) {
        ObjectNode call = example(suite, "call.json");
        int year = fiscalYear();
        call.put("title", "ふるさとテレワーク推進事業 " + UUID.randomUUID());
        call.put("fiscalYear", year);
        call.put("opensAt", year + "-04-01T00:00:00+09:00");
        call.put("closesAt", (year + 1) + "-03-31T23:59:59+09:00");
        change.accept(call);
        Client officer = suite.as("officer");
        Answer draft = officer.post(API + "/calls", call).expect(201);
        String id = draft.json().path("id").asText();
        officer.with("If-Match", draft.etag())
                .post(API + "/calls/" + id + "/publication")
                .expect(200);
        return id;
    }

    /** The example application to a call, in the fiscal year of today. */
    public static ObjectNode proposal(Suite suite, String callId) {
        ObjectNode application = example(suite, "application.json");
        application.put("callId", callId);
        application.put("startsOn", fiscalYear() + "-04-01");
        application.put("completesOn", (fiscalYear() + 1) + "-02-26");
        return application;
    }

    /** A stored draft without documents. */
    public static Case draft(Client client, ObjectNode proposal) {
        Answer created = client.with("Idempotency-Key", UUID.randomUUID().toString())
                .post(API + "/applications", proposal)
                .expect(201);
        return new Case(client, created.json().path("id").asText(), created.etag());
    }

    public static Case completeDraft(Client client, ObjectNode proposal, List<String> documents) {
        Case draft = draft(client, proposal);
        for (String kind : documents) {
            draft = draft.attach(Upload.pdf(kind));
        }
        return draft;
    }

    public String path() {
        return API + "/applications/" + id;
    }

    public Case attach(Upload document) {
        Answer attached = client.with("Idempotency-Key", UUID.randomUUID().toString())
                .upload(path() + "/documents", document)
                .expect(201);
        assertThat(attached.json().path("sha256").asText()).isEqualTo(CanonicalForm.sha256(document.content()));
        return new Case(client, id, attached.json().path("applicationEtag").asText());
    }

    public Answer submit() {
        return client.with("If-Match", etag).post(path() + "/submission");
    }

    private static int fiscalYear() {
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Asia/Tokyo")));
        return today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear();
    }

    private static ObjectNode example(Suite suite, String name) {
        Path file = suite.examples().resolve(name);
        try {
            return (ObjectNode) JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

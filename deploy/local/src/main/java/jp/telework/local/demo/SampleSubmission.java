package jp.telework.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import jp.telework.local.RunningStack;

/**
 * What a municipality's system does, through the gateway: check an application, store it, add its documents, submit it
 * and hold a receipt. An officer opens the sample call first when no call is open. A later start finds the application
 * submitted and shows its receipt instead of submitting another.
 */
public final class SampleSubmission {

    private static final String CALLS = "/api/subsidy/v1/calls";
    private static final String ASSESSMENTS = "/api/subsidy/v1/assessments";
    private static final String APPLICATIONS = "/api/subsidy/v1/applications";
    private static final List<String> DOCUMENTS = List.of("PROJECT_PLAN", "COST_ESTIMATE", "CONSORTIUM_AGREEMENT");

    private final ApiClient officer;
    private final ApiClient municipality;
    private final Samples samples;

    private SampleSubmission(ApiClient officer, ApiClient municipality, Samples samples) {
        this.officer = officer;
        this.municipality = municipality;
        this.samples = samples;
    }

    public static SampleSubmission through(RunningStack stack, Clock clock) {
        return through(stack.gateway(), stack.tokenEndpoint(), stack.folders().examples(), clock);
    }

    static SampleSubmission through(URI gateway, URI tokenEndpoint, Path examples, Clock clock) {
        return new SampleSubmission(
                ApiClient.signedInAs("officer", tokenEndpoint, gateway),
                ApiClient.signedInAs("shirahama", tokenEndpoint, gateway),
                new Samples(examples, FiscalYearShift.toToday(clock)));
    }

    /** Runs the story and tells it line by line. */
    public void show(Consumer<String> reader) {
        JsonNode call = openCall();
        reader.accept("公募 / call: " + call.path("title").asText() + " ("
                + call.path("id").asText() + ")");
        ObjectNode application = samples.application(call.path("id").asText());
        showTrace(municipality.post(ASSESSMENTS, application).body(), reader);
        Optional<JsonNode> earlier =
                mine(application, item -> item.path("receiptNumber").isTextual());
        earlier.ifPresent(item -> reader.accept("前回の起動で提出済み / submitted at an earlier start: "
                + item.path("status").asText()));
        String id = earlier.map(SampleSubmission::id).orElseGet(() -> submit(application, reader));
        JsonNode receipt =
                municipality.get(APPLICATIONS + "/" + id + "/receipt").body();
        reader.accept("受付番号 / receipt: " + receipt.path("number").asText() + "  "
                + receipt.path("submittedAt").asText());
        reader.accept("contentSha256: " + receipt.path("contentSha256").asText());
    }

    private JsonNode openCall() {
        JsonNode open = officer.get(CALLS + "?status=OPEN").body().path("items");
        if (!open.isEmpty()) {
            return open.get(0);
        }
        Answer draft = officer.post(CALLS, samples.call());
        return officer.command(CALLS + "/" + draft.text("id") + "/publication", draft.requireEntityTag())
                .body();
    }

    /** The organisation's newest application of the same title to the same call, if it is as wanted. */
    private Optional<JsonNode> mine(ObjectNode application, Predicate<JsonNode> wanted) {
        String path =
                APPLICATIONS + "?limit=100&callId=" + application.path("callId").asText();
        String next = "";
        do {
            JsonNode page = municipality.get(path + next).body();
            for (JsonNode item : page.path("items")) {
                if (item.path("title").equals(application.path("title")) && wanted.test(item)) {
                    return Optional.of(item);
                }
            }
            next = page.path("next").isTextual()
                    ? "&cursor=" + page.path("next").textValue()
                    : "";
        } while (!next.isEmpty());
        return Optional.empty();
    }

    private static String id(JsonNode resource) {
        return resource.path("id").asText();
    }

    private static void showTrace(JsonNode assessment, Consumer<String> reader) {
        reader.accept("事前確認 / check: eligible " + assessment.path("eligible").asText() + ", grantableYen "
                + assessment.path("grantableYen").asText());
        for (JsonNode step : assessment.path("trace")) {
            reader.accept("  " + step.path("outcome").asText() + "  "
                    + step.path("rule").asText() + "  " + step.path("message").asText());
        }
    }

    private String submit(ObjectNode application, Consumer<String> reader) {
        // A start that was interrupted half-way leaves a draft; it is completed and not doubled.
        String id = mine(application, item -> "DRAFT".equals(item.path("status").asText()))
                .map(SampleSubmission::id)
                .orElseGet(() -> municipality.post(APPLICATIONS, application).text("id"));
        complete(municipality, id, reader);
        return id;
    }

    /** Adds the documents that a draft still lacks and submits it. */
    static void complete(ApiClient municipality, String id, Consumer<String> reader) {
        String path = APPLICATIONS + "/" + id;
        List<String> present = municipality.get(path).body().path("documents").findValuesAsText("kind");
        for (String kind : DOCUMENTS) {
            if (!present.contains(kind)) {
                Answer document = municipality.upload(
                        path + "/documents",
                        kind,
                        kind.toLowerCase(Locale.ROOT) + ".pdf",
                        SamplePdf.saying("Sample " + kind));
                reader.accept("書類 / document: " + kind + "  sha256 " + document.text("sha256"));
            }
        }
        municipality.command(path + "/submission", municipality.get(path).requireEntityTag());
    }
}

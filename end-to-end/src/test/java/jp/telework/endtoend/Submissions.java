package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A hundred complete drafts of one call, and what must be true when their submissions have been through a storm. */
record Submissions(Suite suite, String call, List<Case> drafts) {

    private static final int PREPARED_AT_A_TIME = 6;

    static Submissions prepare(Suite suite, int count) throws Exception {
        // One document makes a draft complete: what is tested is the submission.
        String call =
                Case.openCall(suite, body -> body.putArray("requiredDocuments").add("PROJECT_PLAN"));
        Client shirahama = suite.as("shirahama");
        ExecutorService threads = Executors.newFixedThreadPool(PREPARED_AT_A_TIME);
        try {
            List<Future<Case>> started = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                started.add(threads.submit(
                        () -> Case.completeDraft(shirahama, Case.proposal(suite, call), List.of("PROJECT_PLAN"))));
            }
            List<Case> drafts = new ArrayList<>();
            for (Future<Case> draft : started) {
                drafts.add(draft.get());
            }
            return new Submissions(suite, call, drafts);
        } finally {
            threads.shutdownNow();
        }
    }

    /** One request per draft to this address, each under a key of its own. */
    List<HttpRequest> requestsTo(URI address) {
        return drafts.stream()
                .map(draft -> draft.client()
                        .at(address)
                        .with("If-Match", draft.etag())
                        .with("Idempotency-Key", UUID.randomUUID().toString())
                        .request(draft.path() + "/submission")
                        .POST(BodyPublishers.noBody())
                        .build())
                .toList();
    }

    /** Every hand of a request holds the same answer: that request's one receipt. */
    void assertOneReceiptEach(List<Storm.Outcome> outcomes, int hands) {
        Map<String, String> held = new TreeMap<>();
        for (Storm.Outcome outcome : outcomes) {
            assertThat(outcome.answers())
                    .as("answers to " + outcome.request().uri())
                    .hasSize(hands)
                    .allSatisfy(answer -> answer.expect(200));
            assertThat(outcome.answers().stream().map(Answer::text).distinct())
                    .as("different answers under one key")
                    .hasSize(1);
            Answer answer = outcome.answers().get(0);
            held.put(
                    answer.json().path("id").asText(),
                    answer.json().path("receipt").path("number").asText());
        }
        assertThat(held).hasSize(drafts.size());
        assertThat(held.values()).as("receipt numbers").doesNotHaveDuplicates();
        assertThat(suite.books().receipts(call)).as("receipts in the database").isEqualTo(held);
    }

    /** Counted past the product, and as a subscriber sees it. */
    void assertOneOfEach() {
        Books books = suite.books();
        long expected = drafts.size();
        assertThat(books.applications(call)).as("applications").isEqualTo(expected);
        assertThat(books.submittedApplications(call)).as("submitted").isEqualTo(expected);
        assertThat(books.submissions(call)).as("submissions").isEqualTo(expected);
        assertThat(books.submittedEvents(call)).as("events").isEqualTo(expected);
        assertThat(books.submissionsInTheAuditTrail(call)).as("audit rows").isEqualTo(expected);
        assertThat(new Feed(suite.asSystem("ministry-backoffice"))
                        .submitted(drafts.stream().map(Case::id).toList()))
                .as("events in the feed")
                .isEqualTo(expected);
        assertThat(books.brokenAuditRows()).as("broken audit rows").isZero();
    }
}

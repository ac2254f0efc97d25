package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Drafted decisions of one call whose budget does not reach for all, and what must be true after they were made. */
public record Decisions(Suite suite, String call, List<String> grants, String etag) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long EACH = 24_504_000;

    /**
     * One case comes all the way through the API; the others are copies of it, because what differs between rivals is
     * only who they are.
     *
     * @param fitting for how many the budget reaches
     */
    public static Decisions prepare(Suite suite, int count, int fitting) {
        String call = Case.openCall(
                suite, body -> body.put("budgetYen", fitting * EACH + 1_000).put("evaluatorsRequired", 1));
        Client shirahama = suite.as("shirahama");
        Case application = Case.completeDraft(shirahama, Case.proposal(suite, call), Case.DOCUMENTS);
        application.submit().expect(200);
        suite.books().closeCall(call, Instant.now());
        adopt(suite, call, application);
        String first = shirahama
                .get(Case.API + "/grants?callId=" + call)
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        draft(suite, first);
        List<String> grants = new ArrayList<>(List.of(first));
        grants.addAll(suite.books().copiesOfCase(first, count - 1));
        return new Decisions(suite, call, grants, etag(suite, "/grants/" + first));
    }

    private static void adopt(Suite suite, String call, Case application) {
        command(suite, "officer", application, "/screening", object().put("outcome", "PASSED"));
        ObjectNode reviewers = object();
        reviewers.putArray("reviewers").add("reviewer1");
        command(suite, "officer", application, "/reviewers", reviewers);
        ObjectNode scores = object().put("conflictOfInterest", false).put("comment", "妥当である。");
        for (String criterion : List.of("PEOPLE_FLOW", "FEASIBILITY", "CONTINUITY", "COST", "ORIGINALITY")) {
            scores.withArray("scores").addObject().put("criterion", criterion).put("score", 4);
        }
        suite.as("reviewer1")
                .put(application.path() + "/evaluations/mine", scores)
                .expect(200);
        ObjectNode adoption = object();
        adoption.putArray("adopted").add(application.id());
        adoption.putArray("notAdopted");
        suite.as("officer")
                .with("If-Match", etag(suite, "/calls/" + call))
                .post(Case.API + "/calls/" + call + "/adoption-draft", adoption)
                .expect(200);
        suite.as("approver")
                .with("If-Match", etag(suite, "/calls/" + call))
                .post(Case.API + "/calls/" + call + "/approval", object())
                .expect(200);
        suite.as("officer")
                .with("If-Match", etag(suite, "/calls/" + call))
                .post(Case.API + "/calls/" + call + "/result-publication")
                .expect(200);
    }

    private static void command(Suite suite, String who, Case application, String command, ObjectNode body) {
        suite.as(who)
                .with("If-Match", etag(suite, "/applications/" + application.id()))
                .post(application.path() + command, body)
                .expect(200);
    }

    private static void draft(Suite suite, String grant) {
        String path = Case.API + "/grants/" + grant;
        suite.as("shirahama")
                .with("If-Match", etag(suite, "/grants/" + grant))
                .post(path + "/formal-application", object())
                .expect(200);
        suite.as("officer").get(path + "/duplicates").json().path("items").forEach(match -> suite.as("officer")
                .with("If-Match", etag(suite, "/grants/" + grant))
                .post(
                        path + "/duplicate-settlements",
                        object().put("match", match.path("match").asText())
                                .put("finding", "NO_DUPLICATE")
                                .put("explanation", "試験のための案件である。"))
                .expect(200));
        suite.as("officer")
                .with("If-Match", etag(suite, "/grants/" + grant))
                .post(path + "/decision-draft", object())
                .expect(200);
    }

    private static String etag(Suite suite, String resource) {
        return suite.as("officer").get(Case.API + resource).expect(200).etag();
    }

    private static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** One decision for each case, each under a key of its own. */
    public List<HttpRequest> requestsTo(URI address) {
        Client approver = suite.as("approver").at(address);
        return grants.stream()
                .map(grant -> approver.with("If-Match", etag)
                        .with("Idempotency-Key", UUID.randomUUID().toString())
                        .request(Case.API + "/grants/" + grant + "/decision")
                        .POST(BodyPublishers.noBody())
                        .build())
                .toList();
    }

    /** Counted past the product: cases, balance and ledger tell the same, and the budget is kept. */
    public void assertBooksAgree(int fitting) {
        Books books = suite.books();
        assertThat(books.grantedCases(call)).as("granted").isEqualTo(fitting);
        assertThat(books.committedYen(call))
                .as("balance")
                .isEqualTo(fitting * EACH)
                .isEqualTo(books.ledgerYen(call))
                .isEqualTo(books.decidedYen(call));
        assertThat(books.brokenAuditRows()).as("broken audit rows").isZero();
        assertThat(suite.as("auditor")
                        .get(Case.API + "/calls/" + call + "/budget")
                        .expect(200)
                        .json()
                        .path("availableYen")
                        .longValue())
                .isEqualTo(1_000);
    }
}

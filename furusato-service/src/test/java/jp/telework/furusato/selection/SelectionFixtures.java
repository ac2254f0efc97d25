package jp.telework.furusato.selection;

import static jp.telework.test.rest.Rest.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.telework.test.Identity;
import jp.telework.test.TestDatabase;
import jp.telework.test.authorisation.Call;
import jp.telework.test.rest.Request;
import jp.telework.test.rest.Response;

/** Rounds and proposals for the tests, made through the API like clients make them. Only time is not waited for. */
public final class SelectionFixtures {

    public static final String API = "/api/furusato/v1";
    public static final String ROUNDS = API + "/selection-rounds/";
    public static final String PROPOSALS = API + "/town-proposals/";
    private static final String[] CRITERIA = {"COMMITMENT", "CONTINUITY", "ORIGINALITY"};
    private static final ObjectMapper JSON = new ObjectMapper();

    private SelectionFixtures() {}

    /** A request of one of the contract's sign-ins. */
    public static Request as(Identity identity) {
        return given().header("Authorization", identity.bearer()).contentType("application/json");
    }

    /** The example of a round, open now, with something changed. */
    public static ObjectNode round(Consumer<ObjectNode> change) {
        ObjectNode round = tree(jp.telework.furusato.round.api.Examples.ROUND);
        OffsetDateTime now = OffsetDateTime.now();
        int year = now.getMonthValue() >= 4 ? now.getYear() : now.getYear() - 1;
        round.put("fiscalYear", year);
        round.put("opensAt", year + "-04-01T00:00:00+09:00");
        round.put("closesAt", (year + 1) + "-03-31T23:59:59+09:00");
        change.accept(round);
        return round;
    }

    public static Response draftRound(Consumer<ObjectNode> change) {
        return as(Identity.OFFICER).body(round(change).toString()).post(API + "/selection-rounds");
    }

    /**
     * The id of a new open round for which one evaluation is enough, with exactly the levels of approval that the change names. Without
     * any it is a round from before every new round had levels: an approver selects alone. The API makes no such round any more, so the
     * stored rules are changed.
     */
    public static UUID openRound(Consumer<ObjectNode> change) {
        List<JsonNode> named = new ArrayList<>();
        Response created = draftRound(round -> {
            round.put("evaluatorsRequired", 1).put("minimumScore", 0);
            change.accept(round);
            round.path("approvalLevels").forEach(named::add);
        });
        created.then().statusCode(201);
        String id = created.path("id");
        if (named.isEmpty()) {
            forgetLevels(id);
        }
        as(Identity.OFFICER)
                .header("If-Match", created.header("ETag"))
                .post(ROUNDS + id + "/publication")
                .then()
                .statusCode(200);
        return UUID.fromString(id);
    }

    /** Makes a round one from before every new round had levels of approval: one approver selects alone. */
    static void forgetLevels(String id) {
        TestDatabase.get()
                .execute("UPDATE selection_round SET rules = rules - 'approvalLevels' WHERE id = '" + id + "'");
    }

    public static UUID openRound() {
        return openRound(round -> {});
    }

    /** The example of a proposal, with something changed. */
    public static ObjectNode proposal(UUID round, Consumer<ObjectNode> change) {
        ObjectNode proposal = tree(jp.telework.furusato.proposal.api.Examples.PROPOSAL);
        proposal.put("roundId", round.toString());
        change.accept(proposal);
        return proposal;
    }

    /** A draft of Shirahama's without documents. */
    public static String draft(UUID round, Consumer<ObjectNode> change) {
        return as(Identity.SHIRAHAMA)
                .body(proposal(round, change).toString())
                .post(API + "/town-proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A draft of Shirahama's that can be submitted. */
    public static String completeDraft(UUID round) {
        String id = draft(round, proposal -> {});
        attach(id).then().statusCode(201);
        return id;
    }

    public static String submitted(UUID round) {
        String id = completeDraft(round);
        submit(id).then().statusCode(200);
        return id;
    }

    /** A proposal of the other regional body that Shirahama is here, for another area. */
    public static String submittedFor(UUID round, String code, String name) {
        String id = draft(round, proposal -> proposal.put("applicantKind", "OTHER_REGIONAL_BODY")
                .put("areaLocalGovernmentCode", code)
                .put("areaName", name));
        attach(id).then().statusCode(201);
        submit(id).then().statusCode(200);
        return id;
    }

    public static Response attach(String id) {
        return attach(Identity.SHIRAHAMA, id, "PLAN_OUTLINE", "outline.pdf", pdf("構想"), "application/pdf");
    }

    public static Response attach(Identity identity, String id, String kind, String name, byte[] content, String type) {
        return given().header("Authorization", identity.bearer())
                .multiPart("kind", kind)
                .multiPart("file", name, content, type)
                .post(PROPOSALS + id + "/documents");
    }

    /** A small file that really is a PDF. */
    public static byte[] pdf(String text) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% "
                        + text + "\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    public static String etag(Identity identity, String path) {
        return as(identity).get(path).header("ETag");
    }

    /** A command with the tag that the case has now. */
    public static Response command(Identity identity, String path, String noun, String body) {
        Request request = as(identity).header("If-Match", etag(identity, path));
        return (body.isEmpty() ? request : request.body(body)).post(path + "/" + noun);
    }

    public static Response submit(String id) {
        return command(Identity.SHIRAHAMA, PROPOSALS + id, "submission", "");
    }

    public static Response giveBack(String id) {
        return command(Identity.OFFICER, PROPOSALS + id, "return", jp.telework.furusato.proposal.api.Examples.RETURN);
    }

    /** Ends the round's period now. */
    public static void close(UUID round) {
        TestDatabase.get()
                .execute("UPDATE selection_round SET closes_at = now() - interval '1 second' WHERE id = '" + round
                        + "'");
    }

    public static Response beginEvaluation(UUID round) {
        close(round);
        return command(Identity.OFFICER, ROUNDS + round, "evaluation", "");
    }

    public static Response assign(String id, Identity... reviewers) {
        String names = Arrays.stream(reviewers)
                .map(reviewer -> '"' + reviewer.signIn() + '"')
                .collect(Collectors.joining(",", "[", "]"));
        return as(Identity.OFFICER).body("{\"reviewers\":" + names + "}").post(PROPOSALS + id + "/reviewers");
    }

    /** A complete evaluation by the example round's criteria, in their order. */
    public static ObjectNode sheet(int... scores) {
        ObjectNode sheet = tree("{\"scores\":[],\"conflictOfInterest\":false,\"submit\":true}");
        ArrayNode list = (ArrayNode) sheet.get("scores");
        for (int i = 0; i < scores.length; i++) {
            list.addObject().put("criterion", CRITERIA[i]).put("score", scores[i]);
        }
        return sheet;
    }

    public static Response evaluate(Identity reviewer, String id, String body) {
        return as(reviewer).body(body).put(PROPOSALS + id + "/evaluations/mine");
    }

    /** Assigned to the first reviewer and scored. */
    public static void evaluated(String id, int... scores) {
        assign(id, Identity.REVIEWER).then().statusCode(200);
        evaluate(Identity.REVIEWER, id, sheet(scores).toString()).then().statusCode(200);
    }

    /** The body of a selection; proposals that are not selected get the example's reason. */
    public static ObjectNode plan(List<String> selected, List<String> notSelected) {
        ObjectNode plan = tree(jp.telework.furusato.selection.api.Examples.SELECTION);
        JsonNode reasons = plan.at("/notSelected/0/reasons");
        ArrayNode winners = plan.putArray("selected");
        selected.forEach(winners::add);
        ArrayNode losers = plan.putArray("notSelected");
        notSelected.forEach(id -> losers.addObject().put("id", id).set("reasons", reasons.deepCopy()));
        return plan;
    }

    public static Response select(Identity approver, UUID round, String body) {
        return command(approver, ROUNDS + round, "selection", body);
    }

    public static Response publish(UUID round) {
        return command(Identity.OFFICER, ROUNDS + round, "result-publication", "");
    }

    /** A round whose proposals are scored and wait for the decision; the best is first. */
    public record Decidable(UUID round, List<String> candidates) {

        /** As recommended for one place less than there are candidates. */
        public ObjectNode plan() {
            int last = candidates.size() - 1;
            return SelectionFixtures.plan(candidates.subList(0, last), candidates.subList(last, last + 1));
        }
    }

    /** Without regional balance, and with one place less than there are candidates. */
    public static Decidable decidable(int proposals) {
        return decidable(proposals, body -> {});
    }

    /** The same with two levels of approval: everybody, then {@code approver2}. */
    public static Decidable withLevels(int proposals) {
        return decidable(proposals, body -> body.putArray("approvalLevels")
                .add(tree("{\"title\": \"課長\"}"))
                .add(tree("{\"title\": \"局長\", \"approvers\": [\"approver2\"], \"deputies\": [\"approver3\"]}")));
    }

    private static Decidable decidable(int proposals, Consumer<ObjectNode> change) {
        UUID round = openRound(body -> {
            body.put("places", Math.max(1, proposals - 1)).remove("balance");
            change.accept(body);
        });
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < proposals; i++) {
            ids.add(submitted(round));
        }
        beginEvaluation(round).then().statusCode(200);
        for (int i = 0; i < proposals; i++) {
            evaluated(ids.get(i), 5 - i % 5, 4, 3);
        }
        return new Decidable(round, ids);
    }

    /** The beginning of the evaluation of a round whose period has ended. */
    public static Call beginning() {
        UUID round = openRound();
        submitted(round);
        close(round);
        return onRound(round);
    }

    /** The publication of results that were decided. */
    public static Call publishing() {
        Decidable decidable = decidable(2);
        select(Identity.APPROVER, decidable.round(), decidable.plan().toString())
                .then()
                .statusCode(200);
        return onRound(decidable.round());
    }

    private static Call onRound(UUID round) {
        return Call.plain().path("id", round).header("If-Match", etag(Identity.OFFICER, ROUNDS + round));
    }

    public static ObjectNode tree(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    static void score(Identity reviewer, String id, int... scores) {
        evaluate(reviewer, id, sheet(scores).toString()).then().statusCode(200);
    }
}

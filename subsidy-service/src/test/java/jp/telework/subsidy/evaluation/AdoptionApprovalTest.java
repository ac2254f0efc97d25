package jp.telework.subsidy.evaluation;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.subsidy.evaluation.EvaluationFixtures.post;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.evaluation.EvaluationFixtures.Decidable;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

/** 採択の起案と決裁: an officer drafts the adoption, others approve it level by level, and no detour leads around it. */
@QuarkusTest
@ServiceDatabase("subsidy")
class AdoptionApprovalTest {

    private static final Identity BOTH = named("both", "officer", "approver");
    private static final Identity DEPUTY = named("approver3", "approver");
    private static final Identity SCORER = named("reviewer1", "approver");
    private static final String NOTE = "{\"note\": \"局長が出張中のため代決する。\"}";

    private static Identity named(String name, String... roles) {
        return new Identity(name, "telework-cli", "2000012020001", "総務省", Set.of(roles));
    }

    private static void refused(Response response, int status, String code) {
        response.then().statusCode(status).body("code", equalTo(code));
    }

    private static void waitingFor(Identity approver, UUID call, boolean waits) {
        as(approver)
                .get(API + "/approvals?waiting=me&disposition=ADOPTION&callId=" + call)
                .then()
                .statusCode(200)
                .body("items.size()", is(waits ? 1 : 0));
    }

    @Test
    void goesFromTheDraftThroughBothLevelsToTheAdoption() {
        Decidable decidable = EvaluationFixtures.routed(3);
        UUID call = decidable.call();
        String plan = decidable.plan().toString();
        refused(post(Identity.APPROVER, call, "adoption", plan), 409, "DRAFT_REQUIRED");
        refused(post(Identity.APPROVER, call, "approval", "{}"), 409, "NOTHING_TO_APPROVE");
        String before = EvaluationFixtures.etagOf(call);
        post(Identity.OFFICER, call, "adoption-draft", plan)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("amountYen", is(49_008_000))
                .body("route.title", contains("課長", "局長"))
                .body("next.level", is(1));
        assertThat(EvaluationFixtures.etagOf(call)).isNotEqualTo(before);
        refused(post(Identity.OFFICER, call, "adoption-draft", plan), 409, "APPROVAL_PENDING");
        refused(
                post(Identity.APPROVER, call, "cancellation", "{\"reason\": \"予算が成立しなかったため。\"}"),
                409,
                "APPROVAL_PENDING");
        waitingFor(Identity.APPROVER, call, true);
        post(Identity.APPROVER, call, "approval", "{}")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("next.level", is(2))
                .body("next.approvers", contains("approver2"));
        waitingFor(Identity.APPROVER, call, false);
        waitingFor(Identity.APPROVER2, call, true);
        as(Identity.OFFICER)
                .get(API + "/approvals?callId=" + call)
                .then()
                .body("items[0].grantId", nullValue())
                .body("items[0].receiptNumber", nullValue())
                .body("items[0].level", is(2))
                .body("items[0].etag", equalTo(EvaluationFixtures.etagOf(call)));
        refused(post(Identity.APPROVER, call, "approval", "{}"), 409, "ALREADY_APPROVED");
        refused(post(DEPUTY, call, "approval", "{}"), 422, "DEPUTY_NOTE_MISSING");
        assertThat(EvaluationFixtures.eventsOfApplicant(call, "%ADOPTED%")).isZero();
        post(DEPUTY, call, "approval", NOTE)
                .then()
                .statusCode(200)
                .body("state", equalTo("MADE"))
                .body("next", nullValue())
                .body("steps.manner", contains("APPROVED", "BY_DEPUTY"))
                .body("steps.approver", contains("approver", "approver3"));
        as(Identity.OFFICER)
                .get(API + "/calls/" + call + "/ranking")
                .then()
                .body("adoption.decidedBy", equalTo("approver3"));
        waitingFor(Identity.APPROVER2, call, false);
        refused(post(Identity.APPROVER, call, "approval", "{}"), 409, "ILLEGAL_TRANSITION");
        EvaluationFixtures.publish(call).then().statusCode(200).body("adopted.size()", is(2));
    }

    /** Adoptions of several calls are approved together; the call whose approver is the drafter stays as it is. */
    @Test
    void likeAdoptionsAreApprovedTogetherWithOneAnswerEach() {
        List<UUID> calls = List.of(drafted(Identity.OFFICER), drafted(BOTH), drafted(Identity.OFFICER));
        String cases = calls.stream()
                .map(call -> "{\"caseKind\": \"call\", \"caseId\": \"" + call + "\", \"etag\": \""
                        + EvaluationFixtures.etagOf(call).replace("\"", "\\\"") + "\"}")
                .collect(Collectors.joining(","));
        as(BOTH).body("{\"cases\": [" + cases + "]}")
                .post(API + "/approvals")
                .then()
                .statusCode(200)
                .body(
                        "results.caseId",
                        contains(calls.stream().map(UUID::toString).toArray()))
                .body("results.status", contains(200, 409, 200))
                .body("results[1].code", equalTo("SEPARATION_OF_DUTIES"));
        as(Identity.APPROVER)
                .body("{\"cases\": [" + cases.replace("\"call\"", "\"town\"") + "]}")
                .post(API + "/approvals")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/cases/0/caseKind"));
    }

    private static UUID drafted(Identity drafter) {
        Decidable decidable = EvaluationFixtures.routed(1);
        String plan = EvaluationFixtures.plan(decidable.candidates(), List.of()).toString();
        post(drafter, decidable.call(), "adoption-draft", plan).then().statusCode(200);
        return decidable.call();
    }

    @Test
    void noPersonWhoPreparedScreenedOrScoredDecides() {
        Decidable decidable = EvaluationFixtures.routed(1);
        UUID call = decidable.call();
        String plan = EvaluationFixtures.plan(decidable.candidates(), List.of()).toString();
        post(BOTH, call, "adoption-draft", plan).then().statusCode(200);
        refused(post(BOTH, call, "approval", "{}"), 409, "SEPARATION_OF_DUTIES");
        refused(post(SCORER, call, "approval", "{}"), 409, "SEPARATION_OF_DUTIES");
        post(Identity.APPROVER, call, "approval/return", "{\"reason\": \"理由を補ってください。\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("returnReason", equalTo("理由を補ってください。"));
        post(Identity.OFFICER, call, "adoption-draft", plan)
                .then()
                .statusCode(200)
                .body("number", is(2));
        refused(post(BOTH, call, "approval", "{}"), 409, "SEPARATION_OF_DUTIES");
        post(Identity.APPROVER, call, "approval?dryRun=true", "{}")
                .then()
                .statusCode(200)
                .body("trace.rule", hasItem("OTHER_HAND"))
                .body("trace.rule", hasItem("BUDGET"));
        post(Identity.APPROVER, call, "approval", "{}")
                .then()
                .statusCode(200)
                .body("state", equalTo("MADE"))
                .body("steps.manner", contains("FINALLY"));
        as(Identity.OFFICER)
                .get(API + "/calls/" + call + "/approvals?limit=1")
                .then()
                .statusCode(200)
                .body("items.state", contains("RETURNED"))
                .body("next", not(nullValue()));
        as(Identity.OFFICER)
                .get(API + "/calls/" + call + "/approvals")
                .then()
                .body("items.state", contains("RETURNED", "MADE"));
    }

    /** A candidate that withdraws after the draft makes the plan unfit; the approver gives it back. */
    @Test
    void judgesTheAdoptionAgainWhenItIsMade() {
        Decidable decidable = EvaluationFixtures.routed(2);
        UUID call = decidable.call();
        String plan = EvaluationFixtures.plan(decidable.candidates(), List.of()).toString();
        post(Identity.OFFICER, call, "adoption-draft", plan).then().statusCode(200);
        String withdrawn = decidable.candidates().get(1);
        as(Identity.SHIRAHAMA)
                .header("If-Match", Fixtures.etag(Identity.SHIRAHAMA, withdrawn))
                .post(API + "/applications/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(200);
        refused(post(Identity.APPROVER, call, "approval", "{}"), 422, "NOT_A_CANDIDATE");
        post(Identity.APPROVER, call, "approval/return", "{\"reason\": \"取下げがあったため。\"}")
                .then()
                .statusCode(200);
        refused(post(Identity.OFFICER, call, "adoption-draft", plan), 422, "NOT_A_CANDIDATE");
    }

    /** Each new call has routes: the usual ones where it names none, and never an empty list. */
    @Test
    void everyNewCallHasARouteForEveryDisposition() {
        String id = created(Fixtures.call(call -> {}).toString())
                .then()
                .statusCode(201)
                .body("grantTerms.approvalRoutes.size()", is(2))
                .body("grantTerms.approvalRoutes[0].dispositions", hasItem("EXTENSION"))
                .body("grantTerms.approvalRoutes[1].dispositions", empty())
                .body("grantTerms.approvalRoutes[1].levels.title", contains("課長", "局長"))
                .body("grantTerms.approvalRoutes[1].levels.fromYen", contains(0, 10_000_001))
                .extract()
                .path("id");
        given().get(API + "/calls/" + id).then().statusCode(404);
        created(Fixtures.call(call -> call.putObject("grantTerms").putArray("approvalRoutes"))
                        .toString())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/grantTerms/approvalRoutes"));
        created(Fixtures.call(call -> call.putObject("grantTerms").put("secondApprovalFromYen", 25_000_000))
                        .toString())
                .then()
                .statusCode(201)
                .body("grantTerms.approvalRoutes[0].dispositions", contains("DECISION", "REFUSAL"))
                .body("grantTerms.approvalRoutes[0].levels[1].fromYen", is(25_000_000));
    }

    private static Response created(String call) {
        return as(Identity.OFFICER).body(call).post(API + "/calls");
    }

    /** Rows of earlier calls name no route; their adoption stays one approver's. */
    @Test
    void aStoredCallWithoutRoutesKeepsItsOneApprover() {
        Decidable decidable = EvaluationFixtures.decidable(2);
        String plan = decidable.plan().toString();
        assertThat(TestDatabase.get()
                        .number("SELECT jsonb_array_length(rules #> '{grantTerms,approvalRoutes}') FROM call WHERE id"
                                + " = '"
                                + decidable.call() + "'"))
                .isZero();
        refused(post(Identity.OFFICER, decidable.call(), "adoption-draft", plan), 409, "NO_ROUTE");
        post(Identity.APPROVER, decidable.call(), "adoption", plan).then().statusCode(200);
    }
}

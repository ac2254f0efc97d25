package jp.telework.subsidy.grant.approval;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.subsidy.grant.GrantFixtures.etag;
import static jp.telework.subsidy.grant.GrantFixtures.get;
import static jp.telework.subsidy.grant.GrantFixtures.post;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.MoneyFixtures;
import jp.telework.subsidy.grant.ProgressFixtures;
import jp.telework.subsidy.grant.lifecycle.api.Examples;
import jp.telework.subsidy.grant.returning.api.ReturningExamples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestIdentityProvider;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

/** 起案と決裁: one person drafts, others decide, level by level, and no detour leads around it. */
@QuarkusTest
@ServiceDatabase("subsidy")
class ApprovalStoryTest {

    private static final Identity DEPUTY = RoutedCases.named("approver3", "approver");
    private static final Identity OFFICER2 = RoutedCases.named("officer2", "officer");
    private static final Identity BOTH = RoutedCases.named("both", "officer", "approver");
    private static final String NOTE = "{\"note\": \"課長が出張中のため代決する。\"}";

    private static Response done(Response response) {
        response.then().statusCode(200);
        return response;
    }

    private static void refused(Response response, int status, String code) {
        response.then().statusCode(status).body("code", equalTo(code));
    }

    @Test
    void theAmountIsFixedByADraftADeputyAndTheDirector() {
        String id = ProgressFixtures.reported(GrantFixtures.inProgress(RoutedCases.granted(RoutedCases.call())));
        String known = etag(Identity.SHIRAHAMA, id);
        done(post(Identity.OFFICER, id, "final-amount", "{}"))
                .then()
                .body("status", equalTo("PERFORMANCE_REPORTED"))
                .body("fixedYen", nullValue())
                .body("timeline.last().kind", equalTo("DISPOSITION_DRAFT"));
        theGranteeLearnsNothing(id, known);
        refused(post(OFFICER2, id, "final-amount", "{}"), 409, "APPROVAL_PENDING");
        refused(post(Identity.APPROVER2, id, "approval", "{}"), 409, "NOT_ON_ROUTE");
        refused(post(DEPUTY, id, "approval", "{}"), 422, "DEPUTY_NOTE_MISSING");
        done(post(DEPUTY, id, "approval", NOTE)).then().body("status", equalTo("PERFORMANCE_REPORTED"));
        theGranteeLearnsNothing(id, known);
        as(Identity.OFFICER)
                .get(API + "/grants/" + id + "/approvals")
                .then()
                .statusCode(200)
                .body("items.disposition", contains("DECISION", "FIXING"))
                .body("items.state", contains("MADE", "OPEN"))
                .body("items[0].steps.manner", contains("APPROVED", "APPROVED"))
                .body("items[1].route.title", contains("課長", "局長"))
                .body("items[1].steps[0].manner", equalTo("BY_DEPUTY"))
                .body("items[1].steps[0].approver", equalTo("approver3"))
                .body("items[1].steps[0].note", equalTo("課長が出張中のため代決する。"))
                .body("items[1].next.level", is(2))
                .body("items[1].next.approvers", contains("approver2"));
        done(post(Identity.APPROVER2, id, "approval", "{}"))
                .then()
                .body("status", equalTo("AMOUNT_FIXED"))
                .body("timeline.last().actor", equalTo("approver2"));
        refused(post(Identity.APPROVER2, id, "approval", "{}"), 409, "NOTHING_TO_APPROVE");
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id)
                .then()
                .body("status", equalTo("AMOUNT_FIXED"))
                .body("timeline.kind", not(hasItem("DISPOSITION_DRAFT")));
    }

    private static void theGranteeLearnsNothing(String id, String known) {
        assertThat(etag(Identity.SHIRAHAMA, id)).isEqualTo(known);
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id)
                .then()
                .body("timeline.kind", not(hasItem("DISPOSITION_DRAFT")))
                .body("timeline.kind", not(hasItem("DRAFT_APPROVAL")));
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/history?limit=100")
                .then()
                .body("items.action", not(hasItem("GRANT_DRAFT_DISPOSITION")))
                .body("items.action", not(hasItem("GRANT_APPROVE_DRAFT")));
        as(Identity.SHIRAHAMA).get(API + "/grants/" + id + "/approvals").then().statusCode(403);
    }

    /** Below 20 million the chief decides finally, and a return voids the draft with its approvals. */
    @Test
    void aSmallCancellationIsTheChiefsAloneAndAReturnVoidsTheDraft() {
        String id = GrantFixtures.inProgress(RoutedCases.granted(RoutedCases.call()));
        String part = MoneyFixtures.example(
                ReturningExamples.CANCELLATION, body -> body.put("whole", false).put("amountYen", 1_000_000));
        done(post(OFFICER2, id, "cancellation", part)).then().body("decidedYen", is(24_504_000));
        done(post(Identity.APPROVER, id, "approval/return", Examples.REASON));
        refused(post(Identity.APPROVER, id, "approval", "{}"), 409, "NOTHING_TO_APPROVE");
        done(post(OFFICER2, id, "cancellation", part));
        done(post(Identity.APPROVER, id, "approval", "{}"))
                .then()
                .body("decidedYen", is(23_504_000))
                .body("timeline.last().kind", equalTo("CANCELLATION"));
        as(Identity.AUDITOR)
                .get(API + "/grants/" + id + "/approvals")
                .then()
                .body("items.state", contains("MADE", "RETURNED", "MADE"))
                .body("items[2].steps.manner", contains("FINALLY"))
                .body(
                        "items[1].sha256",
                        equalTo(as(Identity.AUDITOR)
                                .get(API + "/grants/" + id + "/approvals")
                                .path("items[2].sha256")));
    }

    /** The actions and a dry run tell who is needed, and whether an officer can draft at all. */
    @Test
    void actionsAndDryRunsTellWhoIsNeeded() {
        String id = GrantFixtures.inProgress(RoutedCases.granted(RoutedCases.call()));
        String whole = MoneyFixtures.example(
                ReturningExamples.CANCELLATION, body -> body.put("whole", true).remove("amountYen"));
        as(Identity.OFFICER)
                .header("If-Match", etag(id))
                .body(whole)
                .post(API + "/grants/" + id + "/cancellation?dryRun=true")
                .then()
                .statusCode(200)
                .body(
                        "trace.find { it.rule == 'ROUTE_NAMED' }.message",
                        equalTo("「決定の取消」は決裁経路によります。この額では2段階の決裁が要ります。"));
        done(post(Identity.OFFICER, id, "cancellation", whole));
        for (Identity other : List.of(Identity.APPROVER2, BOTH)) {
            as(other)
                    .get(API + "/grants/" + id + "/actions")
                    .then()
                    .body("find { it.action == 'approval' }.allowed", is(false))
                    .body("find { it.action == 'approval' }.reasons.code", hasItem("NOT_ON_ROUTE"));
        }
        as(Identity.APPROVER)
                .get(API + "/grants/" + id + "/actions")
                .then()
                .body("find { it.action == 'approval' }.allowed", is(true))
                .body("find { it.action == 'cancellation' }.reasons.code", contains("APPROVAL_PENDING"));
        String plain = GrantFixtures.inProgress();
        refused(post(Identity.OFFICER, plain, "cancellation", whole), 409, "NO_ROUTE");
    }

    /** X drafts, returns the own draft and refuses; Y drafts the same again and X decides: both are refused. */
    @Test
    void noDetourMakesADrafterTheDecider() {
        String id = GrantFixtures.applied();
        done(post(BOTH, id, "decision-draft", "{}"));
        done(post(BOTH, id, "decision-draft/return", Examples.REASON));
        refused(post(BOTH, id, "refusal", Examples.ADVERSE_ACT), 409, "SEPARATION_OF_DUTIES");
        done(post(OFFICER2, id, "decision-draft", "{}"));
        refused(post(BOTH, id, "decision", null), 409, "SEPARATION_OF_DUTIES");
        refused(post(BOTH, id, "approval", "{}"), 409, "SEPARATION_OF_DUTIES");
        refused(post(BOTH, id, "refusal", Examples.ADVERSE_ACT), 409, "SEPARATION_OF_DUTIES");
        // The control: who prepared no version decides.
        done(post(Identity.APPROVER, id, "decision", null)).then().body("status", equalTo("GRANTED"));
    }

    @Test
    void aSecondAccountOfTheDrafterAndAProgramDoNotDecide() {
        String id = GrantFixtures.applied();
        done(post(Identity.OFFICER, id, "decision-draft", "{}"));
        refused(decided(id, "approver4", "subject-of-officer"), 409, "SEPARATION_OF_DUTIES");
        refused(decided(id, "service-account-batch", "subject-of-batch"), 409, "PERSON_UNKNOWN");
        // The control: the same account as another person.
        done(decided(id, "approver4", "subject-of-approver4")).then().body("status", equalTo("GRANTED"));
    }

    private static Response decided(String id, String name, String subject) {
        String token = TestIdentityProvider.get()
                .token(RoutedCases.named(name, "approver"), claims -> claims.subject(subject));
        return given().header("Authorization", "Bearer " + token)
                .header("If-Match", etag(id))
                .contentType("application/json")
                .post(API + "/grants/" + id + "/decision");
    }

    /** Three like cases, one of them stale: two are decided, one answer tells why not, and a retry answers the same. */
    @Test
    void likeCasesAreApprovedTogetherWithOneAnswerEach() {
        UUID call = Fixtures.openCall();
        List<String> cases = java.util.stream.IntStream.range(0, 3)
                .mapToObj(i -> GrantFixtures.applied(GrantFixtures.opened(call)))
                .toList();
        cases.forEach(id -> done(post(Identity.OFFICER, id, "decision-draft", "{}")));
        List<String> tags = as(Identity.APPROVER)
                .get(API + "/approvals?waiting=me&disposition=DECISION&callId=" + call)
                .then()
                .statusCode(200)
                .body("items.grantId", hasItems(cases.get(0), cases.get(1), cases.get(2)))
                .extract()
                .path("items.sort { it.grantId }.etag");
        String body = "{\"cases\": [" + item(cases.get(0), tags.get(0)) + "," + item(cases.get(1), "\"0\"") + ","
                + item(cases.get(2), tags.get(2)) + "]}";
        String key = UUID.randomUUID().toString();
        for (int attempt = 0; attempt < 2; attempt++) {
            as(Identity.APPROVER)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(API + "/approvals")
                    .then()
                    .statusCode(200)
                    .body("results.caseId", contains(cases.toArray()))
                    .body("results.status", contains(200, 412, 200))
                    .body("results[1].code", equalTo("STALE_VERSION"));
        }
        assertThat(cases.stream().map(id -> get(id).<String>path("status")))
                .containsExactly("GRANTED", "DECISION_DRAFTED", "GRANTED");
        as(Identity.OFFICER)
                .get(API + "/approvals?callId=" + call)
                .then()
                .body("items.grantId", contains(cases.get(1)));
        as(BOTH).get(API + "/approvals?waiting=me&callId=" + call).then().body("items.grantId", hasItem(cases.get(1)));
        as(Identity.OFFICER)
                .get(API + "/approvals?waiting=me&callId=" + call)
                .then()
                .body("items", empty());
    }

    private static String item(String id, String etag) {
        return "{\"caseKind\": \"grant\", \"caseId\": \"" + id + "\", \"etag\": \"" + etag.replace("\"", "\\\"")
                + "\"}";
    }

    @Test
    void twoApproversAtOnceDecideOnce() throws Exception {
        String id = GrantFixtures.applied();
        done(post(Identity.OFFICER, id, "decision-draft", "{}"));
        String tag = etag(id);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> rivals = List.of(
                    () -> GrantFixtures.send(Identity.APPROVER, id, "approval", "{}", tag)
                            .statusCode(),
                    () -> GrantFixtures.send(Identity.APPROVER2, id, "approval", "{}", tag)
                            .statusCode());
            List<Integer> answers = new java.util.ArrayList<>();
            for (Future<Integer> rival : pool.invokeAll(rivals)) {
                answers.add(rival.get());
            }
            assertThat(answers).containsOnlyOnce(200);
            assertThat(get(id).<List<String>>path("timeline.kind")).containsOnlyOnce("DECISION");
        } finally {
            pool.shutdownNow();
        }
    }

    /** Who decides in the ministry is not for the public. */
    @Test
    void theRoutesAreTheMinistrysOwn() {
        UUID call = RoutedCases.call();
        as(Identity.OFFICER)
                .get(API + "/calls/" + call)
                .then()
                .body("grantTerms.approvalRoutes[0].levels.title", contains("課長", "局長"));
        given().get(API + "/calls/" + call).then().statusCode(200).body("grantTerms.approvalRoutes", empty());
        as(Identity.SHIRAHAMA).get(API + "/calls/" + call).then().body("grantTerms.approvalRoutes", empty());
    }
}

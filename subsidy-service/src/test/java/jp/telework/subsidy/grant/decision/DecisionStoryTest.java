package jp.telework.subsidy.grant.decision;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.subsidy.grant.GrantFixtures.get;
import static jp.telework.subsidy.grant.GrantFixtures.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.decision.api.DecisionExamples;
import jp.telework.subsidy.grant.lifecycle.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.Test;

/** From the formal application to the decision, and what may go otherwise. */
@QuarkusTest
@ServiceDatabase("subsidy")
class DecisionStoryTest {

    @Test
    void oneOfficerDraftsAndAnotherPersonDecides() {
        UUID call = Fixtures.openCall();
        String id = GrantFixtures.opened(call);
        post(Identity.SHIRAHAMA, id, "formal-application", DecisionExamples.FORMAL_APPLICATION)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPLIED"))
                .body("requestedYen", is(24_504_000));
        post(Identity.OFFICER, id, "decision-draft", DecisionExamples.DECISION_DRAFT)
                .then()
                .statusCode(200)
                .body("status", equalTo("DECISION_DRAFTED"));
        theApplicantLearnsNothingOfTheDraft(id);
        post(Identity.APPROVER, id, "decision", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("GRANTED"))
                .body("decidedYen", is(24_504_000))
                .body("timeline.kind", contains("FORMAL_APPLICATION", "DECISION_DRAFT", "DECISION"));
        theBudgetIsBound(call, 24_504_000);
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id)
                .then()
                .body("timeline.kind", contains("FORMAL_APPLICATION", "DECISION"))
                .body("timeline.actor", hasItem(nullValue()));
    }

    private static void theApplicantLearnsNothingOfTheDraft(String id) {
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id)
                .then()
                .body("status", equalTo("APPLIED"))
                .body("timeline.kind", contains("FORMAL_APPLICATION"));
        as(Identity.SHIRAHAMA)
                .get(API + "/grants?callId=" + get(id).path("callId"))
                .then()
                .body("items.find { it.id == '" + id + "' }.status", equalTo("APPLIED"));
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/history")
                .then()
                .body("items.action", not(hasItem("GRANT_DRAFT_DECISION")));
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/actions")
                .then()
                .body("find { it.action == 'decision-draft' }.reasons.code", contains("FORBIDDEN"));
        post(
                        Identity.SHIRAHAMA,
                        id,
                        "status-reports",
                        GrantFixtures.statusReport().toString())
                .then()
                .statusCode(409)
                .body("detail", not(containsString("DECISION_DRAFTED")))
                .body("allowed", not(hasItem("decision-draft")));
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/actions")
                .then()
                .body("reasons.message.flatten()", not(hasItem(containsString("DECISION_DRAFTED"))));
        as(Identity.SHIRAHAMA)
                .get(API + "/events?limit=100")
                .then()
                .body("type", not(hasItem("jp.telework.subsidy.grant.decision-draft.v1")));
        as(Identity.OFFICER)
                .get(API + "/grants/" + id + "/history")
                .then()
                .body("items.action", hasItems("GRANT_APPLY", "GRANT_DRAFT_DECISION"));
    }

    private static void theBudgetIsBound(UUID call, int yen) {
        as(Identity.OFFICER)
                .get(API + "/calls/" + call + "/budget")
                .then()
                .statusCode(200)
                .body("committedYen", is(yen))
                .body("availableYen", is(420_000_000 - yen))
                .body("entries.kind", contains("COMMITTED"));
    }

    @Test
    void aLargeAmountNeedsTwoApproversAndAReturnVoidsTheFirst() {
        UUID call =
                Fixtures.publishedCall(body -> body.putObject("grantTerms").put("secondApprovalFromYen", 10_000_000));
        String id = GrantFixtures.applied(GrantFixtures.opened(call));
        post(Identity.OFFICER, id, "decision-draft", "{}").then().statusCode(200);
        post(Identity.APPROVER, id, "decision", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("DECISION_DRAFTED"))
                .body("timeline.kind", hasItem("DRAFT_APPROVAL"));
        post(Identity.APPROVER, id, "decision", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_APPROVED"))
                .body("detail", equalTo("approverさんはこの起案をすでに決裁しています。2人目の決裁は、別の人が行います。"));
        post(Identity.APPROVER2, id, "decision-draft/return", Examples.REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPLIED"));
        post(Identity.OFFICER, id, "decision-draft", "{}").then().statusCode(200);
        post(Identity.APPROVER2, id, "decision", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("DECISION_DRAFTED"));
        post(Identity.APPROVER, id, "decision", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("GRANTED"))
                .body("timeline.last().content.approvers", contains("approver2", "approver"));
    }

    @Test
    void aDecisionMayModifyTheApplicationWithAReason() {
        String id = GrantFixtures.applied();
        post(Identity.OFFICER, id, "decision-draft", "{\"amountYen\": 20000000}")
                .then()
                .statusCode(422)
                .body("code", equalTo("MODIFICATION_UNEXPLAINED"))
                .body("errors[0].pointer", equalTo("/modifications"));
        post(
                        Identity.OFFICER,
                        id,
                        "decision-draft",
                        "{\"amountYen\": 20000000, \"modifications\": [\"什器の単価を市場価格に修正する。\"]}")
                .then()
                .statusCode(200);
        post(Identity.APPROVER, id, "decision", null).then().body("decidedYen", is(20_000_000));
    }

    @Test
    void refusesWhatExceedsTheAdoptedAmountWithEveryReasonAtOnce() {
        String id = GrantFixtures.opened();
        String body = GrantFixtures.formalApplication(change -> change.put("requestedYen", 30_000_001))
                .toString();
        post(Identity.SHIRAHAMA, id, "formal-application", body)
                .then()
                .statusCode(422)
                .body("code", equalTo("CAP_EXCEEDED"))
                .body(
                        "errors.code",
                        contains(
                                "CAP_EXCEEDED",
                                "AMOUNT_EXCEEDS_NEED",
                                "AMOUNT_NOT_ROUNDED",
                                "COSTS_EXCEED_APPLICATION"))
                .body("errors[0].pointer", equalTo("/requestedYen"));
    }

    @Test
    void aRefusalNeedsReasonsAndEndsTheCase() {
        String id = GrantFixtures.applied();
        post(Identity.APPROVER, id, "refusal", "{\"reasons\": []}")
                .then()
                .statusCode(422)
                .body("code", equalTo("REASONS_MISSING"))
                .body("errors[0].clause", equalTo("適正化法第21条の2（理由の提示）"));
        post(Identity.APPROVER, id, "refusal", Examples.ADVERSE_ACT)
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        post(Identity.OFFICER, id, "decision-draft", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"));
    }

    @Test
    void decliningVoidsTheDecisionAndFreesItsBudget() {
        UUID call = Fixtures.openCall();
        String id = GrantFixtures.granted(GrantFixtures.applied(GrantFixtures.opened(call)));
        post(Identity.SHIRAHAMA, id, "withdrawal", Examples.REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("decidedYen", nullValue());
        as(Identity.OFFICER)
                .get(API + "/calls/" + call + "/budget")
                .then()
                .body("committedYen", is(0))
                .body("entries.kind", contains("RELEASED", "COMMITTED"));
        get(id).then().body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void aDryRunExplainsADecisionAndLeavesEverythingAsItWas() {
        UUID call = Fixtures.openCall();
        String id = GrantFixtures.applied(GrantFixtures.opened(call));
        String etag = GrantFixtures.etag(id);
        as(Identity.OFFICER)
                .header("If-Match", etag)
                .body("{}")
                .post(API + "/grants/" + id + "/decision-draft?dryRun=true")
                .then()
                .statusCode(200)
                .body("trace.rule", hasItems("WITHIN_CAP", "WITHIN_NEED", "WITHIN_REQUEST"))
                .body("trace.message", hasItem("決定額24,504,000円は申請額24,504,000円以内です。"))
                .body("trace.message", everyItem(not(containsString("{"))))
                .body("status", equalTo("DECISION_DRAFTED"));
        get(id).then().header("ETag", etag).body("status", equalTo("APPLIED"));
        org.assertj.core.api.Assertions.assertThat(
                        TestDatabase.get().number("SELECT count(*) FROM grant_act WHERE grant_id = '" + id + "'"))
                .isEqualTo(1);
    }
}

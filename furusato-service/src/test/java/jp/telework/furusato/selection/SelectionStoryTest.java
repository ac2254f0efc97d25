package jp.telework.furusato.selection;

import static jp.telework.furusato.selection.SelectionFixtures.API;
import static jp.telework.furusato.selection.SelectionFixtures.PROPOSALS;
import static jp.telework.furusato.selection.SelectionFixtures.ROUNDS;
import static jp.telework.furusato.selection.SelectionFixtures.as;
import static jp.telework.furusato.selection.SelectionFixtures.command;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.telework.furusato.selection.api.Examples;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

/** From the call for towns to the published results, with regional balance: at most one town of a region. */
@QuarkusTest
@ServiceDatabase("furusato")
class SelectionStoryTest {

    private UUID round;
    private String shirahama;
    private String kyotango;
    private String itoshima;
    private String withdrawn;

    @Test
    void aRoundFromTheCallToItsResults() {
        theOfficerCalls();
        theTownsPropose();
        aReturnedProposalComesBackUnderItsNumber();
        theEvaluationBeginsWhenNothingIsOpen();
        theReviewersScoreBlindly();
        theRankingTellsWhatBalanceChanges();
        nobodyDecidesInTheirOwnCause();
        theApproverDecides();
        HiddenResults.check(round, shirahama, kyotango);
        theResultsAreTold();
    }

    private void theOfficerCalls() {
        Response draft = SelectionFixtures.draftRound(body -> {
            body.put("places", 2).put("evaluatorsRequired", 2);
            body.putObject("balance").put("kind", "REGION_LIMIT").put("most", 1);
        });
        draft.then().statusCode(201).body("status", equalTo("DRAFT")).body("receiptPrefix", nullValue());
        round = UUID.fromString(draft.path("id"));
        // SelectionApprovalTest has the story of a round with levels.
        SelectionFixtures.forgetLevels(round.toString());
        given().get(ROUNDS + round).then().statusCode(404);
        as(Identity.OFFICER)
                .header("If-Match", draft.header("ETag"))
                .post(ROUNDS + round + "/publication?dryRun=true")
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"));
        command(Identity.OFFICER, ROUNDS + round, "publication", "").then().statusCode(200);
        given().get(ROUNDS + round)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("balance.kind", equalTo("REGION_LIMIT"))
                .body("balance.most", is(1))
                .body("receiptPrefix", containsString("-MT"));
    }

    private void theTownsPropose() {
        shirahama = SelectionFixtures.completeDraft(round);
        Response receipt = SelectionFixtures.submit(shirahama);
        receipt.then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("receiptNumber", containsString("-MT"))
                .body("receipt.submission", is(1))
                .body("receipt.documents.kind", contains("PLAN_OUTLINE"));
        String content = as(Identity.SHIRAHAMA)
                .get(PROPOSALS + shirahama + "/receipt/content")
                .then()
                .extract()
                .asString();
        assertThat(CanonicalJson.sha256(content.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(receipt.path("receipt.contentSha256"));
        as(Identity.ITOSHIMA).get(PROPOSALS + shirahama).then().statusCode(404);
        kyotango = SelectionFixtures.submittedFor(round, "262129", "京都府京丹後市");
        itoshima = SelectionFixtures.submittedFor(round, "402303", "福岡県糸島市");
        withdrawn = SelectionFixtures.submitted(round);
        command(Identity.SHIRAHAMA, PROPOSALS + withdrawn, "withdrawal", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
    }

    private void aReturnedProposalComesBackUnderItsNumber() {
        String number = as(Identity.SHIRAHAMA).get(PROPOSALS + shirahama).path("receiptNumber");
        SelectionFixtures.giveBack(shirahama)
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("returnReason", containsString("実施主体"));
        SelectionFixtures.beginEvaluation(round)
                .then()
                .statusCode(409)
                .body("code", equalTo("CORRECTIONS_PENDING"))
                .body("proposals", contains(number));
        ObjectNode better = SelectionFixtures.proposal(round, body -> body.put("title", "白浜まちごとテレワーク推進計画"));
        as(Identity.SHIRAHAMA)
                .header("If-Match", SelectionFixtures.etag(Identity.SHIRAHAMA, PROPOSALS + shirahama))
                .body(better.toString())
                .put(PROPOSALS + shirahama)
                .then()
                .statusCode(200);
        SelectionFixtures.submit(shirahama)
                .then()
                .statusCode(200)
                .body("receiptNumber", equalTo(number))
                .body("submissions", is(2));
        as(Identity.OFFICER)
                .get(PROPOSALS + shirahama + "/receipt/difference")
                .then()
                .statusCode(200)
                .body("fromSubmission", is(1))
                .body("changes.pointer", contains("/title"))
                .body("changes[0].after", equalTo("白浜まちごとテレワーク推進計画"));
    }

    private void theEvaluationBeginsWhenNothingIsOpen() {
        as(Identity.OFFICER)
                .get(ROUNDS + round + "/actions")
                .then()
                .body("find { it.action == 'evaluation' }.allowed", is(true))
                .body("find { it.action == 'publication' }.allowed", is(false));
        SelectionFixtures.beginEvaluation(round).then().statusCode(200).body("status", equalTo("EVALUATING"));
        for (String id : List.of(shirahama, kyotango, itoshima)) {
            as(Identity.SHIRAHAMA).get(PROPOSALS + id).then().body("status", equalTo("UNDER_EVALUATION"));
        }
        as(Identity.SHIRAHAMA).get(PROPOSALS + withdrawn).then().body("status", equalTo("WITHDRAWN"));
    }

    private void theReviewersScoreBlindly() {
        for (String id : List.of(shirahama, kyotango, itoshima)) {
            as(Identity.OFFICER)
                    .body(Examples.REVIEWERS)
                    .post(PROPOSALS + id + "/reviewers")
                    .then()
                    .statusCode(200)
                    .body("reviewers", hasSize(2));
        }
        SelectionFixtures.score(Identity.REVIEWER, shirahama, 5, 5, 5);
        SelectionFixtures.score(Identity.REVIEWER2, shirahama, 5, 4, 5);
        SelectionFixtures.score(Identity.REVIEWER, kyotango, 4, 4, 4);
        SelectionFixtures.score(Identity.REVIEWER2, kyotango, 4, 4, 4);
        SelectionFixtures.score(Identity.REVIEWER, itoshima, 3, 3, 3);
        SelectionFixtures.evaluate(Identity.REVIEWER2, itoshima, Examples.CONFLICT)
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFLICT"));
        SelectionFixtures.evaluate(Identity.REVIEWER, shirahama, Examples.EVALUATION)
                .then()
                .statusCode(409)
                .body("code", equalTo("EVALUATION_SUBMITTED"));
        as(Identity.REVIEWER)
                .get(PROPOSALS + shirahama + "/evaluations")
                .then()
                .statusCode(403)
                .body("code", equalTo("EVALUATIONS_HIDDEN"));
        as(Identity.REVIEWER2).get(PROPOSALS + itoshima).then().statusCode(404);
        as(Identity.REVIEWER)
                .get(API + "/proposal-evaluations/mine")
                .then()
                .body("items.proposalId", hasItems(shirahama, kyotango, itoshima));
    }

    private void theRankingTellsWhatBalanceChanges() {
        String kyotangoNumber = as(Identity.OFFICER).get(PROPOSALS + kyotango).path("receiptNumber");
        String itoshimaNumber = as(Identity.OFFICER).get(PROPOSALS + itoshima).path("receiptNumber");
        as(Identity.APPROVER)
                .get(ROUNDS + round + "/ranking")
                .then()
                .statusCode(200)
                .body("items.proposalId", contains(shirahama, kyotango, itoshima))
                .body("items.score", contains(96.5f, 80.0f, 60.0f))
                .body("items.recommended", contains(true, false, true))
                .body("items.missingEvaluations", contains(0, 0, 0))
                .body("items[1].change.in", is(false))
                .body("items[1].change.counterpart", equalTo(itoshimaNumber))
                .body("items[2].change.counterpart", equalTo(kyotangoNumber))
                .body("changes", hasSize(2))
                .body("changes[0]", startsWith("提案" + kyotangoNumber + "は、近畿の上限1件"))
                .body("balanceExplanation", equalTo("1地域から1件まで選びます。"));
        as(Identity.AUDITOR)
                .header("Accept-Language", "en")
                .get(ROUNDS + round + "/ranking")
                .then()
                .body("changes[0]", containsString("leaves the recommendation: Kinki is full"))
                .body("changes[1]", containsString("comes in for " + kyotangoNumber));
    }

    private ObjectNode recommended() {
        return SelectionFixtures.plan(List.of(shirahama, itoshima), List.of(kyotango));
    }

    private void nobodyDecidesInTheirOwnCause() {
        for (Identity preparer : List.of(Identity.OFFICER, Identity.REVIEWER2)) {
            List.of(preparer.withRoles(Set.of("officer", "approver")), preparer.secondAccount("approver"))
                    .forEach(approver -> SelectionFixtures.select(
                                    approver, round, recommended().toString())
                            .then()
                            .statusCode(409)
                            .body("code", equalTo("SEPARATION_OF_DUTIES")));
        }
        SelectionFixtures.publish(round).then().statusCode(409).body("code", equalTo("ILLEGAL_TRANSITION"));
    }

    private void theApproverDecides() {
        ObjectNode byScore = SelectionFixtures.plan(List.of(shirahama, kyotango), List.of(itoshima));
        SelectionFixtures.select(Identity.APPROVER, round, byScore.toString())
                .then()
                .statusCode(422)
                .body("code", equalTo("DEVIATION_WITHOUT_REASON"))
                .body("errors.pointer", contains("/deviationReason"));
        ObjectNode bare = recommended();
        ((ObjectNode) bare.at("/notSelected/0")).putArray("reasons");
        SelectionFixtures.select(Identity.APPROVER, round, bare.toString())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/notSelected/0/reasons"));
        as(Identity.APPROVER)
                .header("If-Match", SelectionFixtures.etag(Identity.APPROVER, ROUNDS + round))
                .body(recommended().toString())
                .post(ROUNDS + round + "/selection?dryRun=true")
                .then()
                .statusCode(200)
                .body("trace.rule", contains("ALL_NAMED", "REASONS", "EVALUATIONS", "BY_THE_RANKING"))
                .body("trace.outcome", everyItem(equalTo("PASSED")));
        Map<String, String> known = HiddenResults.etags(shirahama, kyotango);
        SelectionFixtures.select(Identity.APPROVER, round, recommended().toString())
                .then()
                .statusCode(200)
                .body("status", equalTo("SELECTED"))
                .body("selected", contains(shirahama, itoshima))
                .body("selection.decidedBy", equalTo("approver"));
        HiddenResults.etagsAreStill(known);
    }

    private void theResultsAreTold() {
        SelectionFixtures.publish(round)
                .then()
                .statusCode(200)
                .body("selected.areaName", contains("和歌山県白浜町", "福岡県糸島市"))
                .body("selected.regionName", contains("近畿", "九州・沖縄"))
                .body("notSelectedCount", is(1));
        given().get(ROUNDS + round + "/results")
                .then()
                .statusCode(200)
                .body("selected.proposalId", contains(shirahama, itoshima))
                .body("notSelected", nullValue());
        as(Identity.SHIRAHAMA)
                .get(PROPOSALS + kyotango)
                .then()
                .body("status", equalTo("NOT_SELECTED"))
                .body("decisionReasons.code", contains("LOWER_SCORE"));
        as(Identity.SHIRAHAMA).get(PROPOSALS + shirahama).then().body("status", equalTo("SELECTED"));
        as(Identity.REVIEWER)
                .get(PROPOSALS + kyotango + "/evaluations")
                .then()
                .statusCode(200)
                .body("items.reviewer", everyItem(nullValue()));
        as(Identity.AUDITOR)
                .get(ROUNDS + round + "/history")
                .then()
                .body(
                        "items.findAll { it.outcome == 'DONE' }.action",
                        contains(
                                "CREATE_SELECTION_ROUND",
                                "PUBLISH_SELECTION_ROUND",
                                "BEGIN_EVALUATION",
                                "SELECT_TOWNS",
                                "PUBLISH_SELECTION_RESULTS"));
    }
}

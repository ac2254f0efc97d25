package jp.telework.subsidy.evaluation;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.evaluation.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import jp.telework.test.rest.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** From submitted applications to the published results and the additional call, as the people involved go through it. */
@QuarkusTest
@ServiceDatabase("subsidy")
class EvaluationStoryTest {

    private static final long BUDGET = 60_000_000;

    private UUID call;
    private String best;
    private String second;
    private String third;
    private String ineligible;
    private String withdrawn;

    @Test
    void aCallIsEvaluatedDecidedPublishedAndCalledAgain() {
        theApplicationsAreScreened();
        theReviewersScore();
        theRankingExplainsItself();
        nobodyDecidesTooEarlyOrInTheirOwnCause();
        theApproverDecides();
        theApplicantSeesNothingYet();
        theMinistrySeesTheDecision();
        theResultsArePublished();
        theApplicantSeesEverything();
        theReviewersSeeEachOther();
        anAdditionalCallTakesWhatIsLeft();
    }

    private void theApplicationsAreScreened() {
        call = Fixtures.publishedCall(body -> body.put("budgetYen", BUDGET));
        third = EvaluationFixtures.candidate(call, 24_000_000);
        best = EvaluationFixtures.candidate(call, 24_504_000);
        second = EvaluationFixtures.candidate(call, 20_000_000);
        withdrawn = EvaluationFixtures.candidate(call);
        ineligible = EvaluationFixtures.submitted(call);
        EvaluationFixtures.phase(call, "OPEN");
        EvaluationFixtures.screen(ineligible, jp.telework.subsidy.application.api.Examples.SCREENING_INELIGIBLE)
                .then()
                .statusCode(200);
        as(Identity.SHIRAHAMA)
                .header("If-Match", Fixtures.etag(Identity.SHIRAHAMA, withdrawn))
                .post(API + "/applications/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(200);
        as(Identity.OFFICER)
                .get(API + "/calls/" + call + "/history")
                .then()
                .body("items.action", contains("CREATE_CALL", "PUBLISH_CALL", "SCREEN_APPLICATION"));
    }

    private void theReviewersScore() {
        for (String id : List.of(best, second, third)) {
            EvaluationFixtures.assign(id, Identity.REVIEWER, Identity.REVIEWER2, Identity.REVIEWER3)
                    .then()
                    .statusCode(200);
        }
        EvaluationFixtures.evaluated(best, Identity.REVIEWER, 5, 5, 5, 5, 5);
        EvaluationFixtures.evaluated(best, Identity.REVIEWER2, 5, 4, 5, 5, 5);
        EvaluationFixtures.evaluated(second, Identity.REVIEWER, 3, 3, 3, 3, 3);
        EvaluationFixtures.evaluated(second, Identity.REVIEWER2, 3, 3, 3, 3, 3);
        EvaluationFixtures.evaluated(third, Identity.REVIEWER, 3, 3, 3, 3, 3);
        EvaluationFixtures.evaluate(Identity.REVIEWER2, third, Examples.CONFLICT)
                .then()
                .statusCode(200);
    }

    private void theRankingExplainsItself() {
        for (Identity reader : List.of(Identity.OFFICER, Identity.APPROVER, Identity.AUDITOR)) {
            as(reader)
                    .header("Accept-Language", "en")
                    .get(API + "/calls/" + call + "/ranking")
                    .then()
                    .statusCode(200)
                    .body("items.applicationId", contains(best, second, third))
                    .body("items.rank", contains(1, 2, 3))
                    .body("items.score", contains(97.5f, 60.0f, 60.0f))
                    .body("items.exactScore", contains("195/2", "60/1", "60/1"))
                    .body("items.evaluations", contains(2, 2, 1))
                    .body("items.excluded", contains(0, 0, 1))
                    .body("items.missingEvaluations", contains(0, 0, 0))
                    .body("items.cumulativeYen", contains(24_504_000, 44_504_000, 68_504_000))
                    .body("items.withinBudget", contains(true, true, false))
                    .body("items[1].tie", nullValue())
                    .body("items[2].tie.rule", equalTo("LOWER_REQUEST"))
                    .body("items[2].tie.message", containsString("higher request"))
                    .body("reachedRank", is(2))
                    .body("reachedYen", is(44_504_000))
                    .body("adoption", nullValue());
        }
    }

    private void nobodyDecidesTooEarlyOrInTheirOwnCause() {
        String plan = plan().toString();
        EvaluationFixtures.adopt(Identity.APPROVER, call, plan)
                .then()
                .statusCode(409)
                .body("code", equalTo("CALL_STILL_OPEN"));
        EvaluationFixtures.close(call);
        EvaluationFixtures.phase(call, "UNDER_EVALUATION");
        given().get(API + "/calls?status=UNDER_EVALUATION&limit=100").then().body("items.id", hasItem(call.toString()));
        given().get(API + "/calls?status=CLOSED&limit=100")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(call.toString())));
        // Who screened, assigned the reviewers or scored; by the same account and by another one of the same person.
        for (Identity preparer : List.of(Identity.OFFICER, EvaluationFixtures.OFFICER2, Identity.REVIEWER2)) {
            List.of(preparer.withRoles(Set.of("officer", "approver")), preparer.secondAccount("approver"))
                    .forEach(approver -> EvaluationFixtures.adopt(approver, call, plan)
                            .then()
                            .statusCode(409)
                            .body("code", equalTo("SEPARATION_OF_DUTIES")));
        }
        EvaluationFixtures.publish(call).then().statusCode(409).body("code", equalTo("ILLEGAL_TRANSITION"));
    }

    private com.fasterxml.jackson.databind.node.ObjectNode plan() {
        return EvaluationFixtures.plan(List.of(best, second), List.of(third));
    }

    private void theApproverDecides() {
        String path = API + "/calls/" + call + "/adoption";
        as(Identity.APPROVER).body(plan().toString()).post(path).then().statusCode(428);
        as(Identity.APPROVER)
                .header("If-Match", "\"0\"")
                .body(plan().toString())
                .post(path)
                .then()
                .statusCode(412);
        as(Identity.APPROVER)
                .header("If-Match", EvaluationFixtures.etagOf(call))
                .body(plan().toString())
                .post(path + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("trace.rule", contains("CANDIDATES", "REASONS", "EVALUATIONS", "BUDGET", "RANKING"))
                .body("trace.outcome", everyItem(equalTo("PASSED")));
        EvaluationFixtures.adopt(
                        Identity.APPROVER,
                        call,
                        EvaluationFixtures.plan(List.of(best, third), List.of(second))
                                .toString())
                .then()
                .statusCode(422)
                .body("code", equalTo("DEVIATION_WITHOUT_REASON"))
                .body("errors.pointer", contains("/deviationReason"));
        EvaluationFixtures.adopt(Identity.APPROVER, call, plan().toString())
                .then()
                .statusCode(200)
                .body("status", equalTo("UNDER_EVALUATION"))
                .body("adoptedYen", is(44_504_000))
                .body("adopted", contains(best, second))
                .body("notAdopted.id", contains(third))
                .body("adoption.decidedBy", equalTo("approver"));
        EvaluationFixtures.adopt(Identity.APPROVER, call, plan().toString())
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"))
                // The results are published by an officer.
                .body("allowed", empty());
    }

    /** Through no channel: {@link HiddenResultTest}. */
    private void theApplicantSeesNothingYet() {
        for (String id : List.of(best, second, third)) {
            as(Identity.SHIRAHAMA).get(API + "/applications/" + id).then().body("status", equalTo("UNDER_EVALUATION"));
        }
        EvaluationFixtures.list(call, Identity.SHIRAHAMA, "&status=ADOPTED").body("items", hasSize(0));
        assertThat(EvaluationFixtures.eventsOfApplicant(call, "%ADOPTED%")).isZero();
    }

    private void theMinistrySeesTheDecision() {
        application(Identity.AUDITOR, third)
                .body("status", equalTo("NOT_ADOPTED"))
                .body("decisionReasons.code", contains("BEYOND_BUDGET"));
        EvaluationFixtures.list(call, Identity.OFFICER, "&status=ADOPTED").body("items.id", hasItems(best, second));
        as(Identity.OFFICER)
                .get(API + "/calls/" + call + "/ranking")
                .then()
                .body("items.status", contains("ADOPTED", "ADOPTED", "NOT_ADOPTED"))
                .body("adoption.decidedBy", equalTo("approver"));
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE type = 'jp.telework.subsidy.call.adopted.v1'"
                                + " AND subject = 'call/" + call + "' AND organisation IS NULL"))
                .isEqualTo(1);
        application(Identity.OFFICER, second + "/actions")
                .body("find { it.action == 'reviewers' }.reasons.code", contains("RESULT_PENDING"));
    }

    private void theResultsArePublished() {
        as(Identity.OFFICER)
                .post(API + "/calls/" + call + "/result-publication")
                .then()
                .statusCode(428);
        Response published = EvaluationFixtures.publish(call);
        published.then().statusCode(200).body("status", equalTo("RESULTS_PUBLISHED"));
        EvaluationFixtures.publish(call).then().statusCode(409);
        given().get(API + "/calls/" + call + "/results")
                .then()
                .statusCode(200)
                .header("ETag", published.header("ETag"))
                .body("adopted.organisationName", contains("和歌山県白浜町", "和歌山県白浜町"))
                .body("adopted.prefecture", contains("和歌山県", "和歌山県"))
                .body("adopted.cityAndCounty", everyItem(equalTo("西牟婁郡白浜町")))
                .body("adopted.requestedAmountYen", contains(24_504_000, 20_000_000))
                .body("adoptedCount", is(2))
                .body("notAdoptedCount", is(1))
                .body(not(containsString(third)));
        EvaluationFixtures.phase(call, "RESULTS_PUBLISHED");
        given().get(API + "/calls?status=RESULTS_PUBLISHED&limit=100")
                .then()
                .body("items.id", hasItem(call.toString()));
    }

    private void theApplicantSeesEverything() {
        application(Identity.SHIRAHAMA, best).body("status", equalTo("ADOPTED")).body("decisionReasons", hasSize(0));
        application(Identity.SHIRAHAMA, third)
                .body("status", equalTo("NOT_ADOPTED"))
                .body("decisionReasons.code", contains("BEYOND_BUDGET"))
                .body("decisionReasons.facts", contains("総合点の順位が、予算額の届く範囲に入らなかった。"));
        application(Identity.SHIRAHAMA, best + "/history").body("items.action[-1]", equalTo("PUBLISH_RESULTS"));
        EvaluationFixtures.list(call, Identity.SHIRAHAMA, "&status=ADOPTED").body("items.id", hasItems(best, second));
        assertThat(EvaluationFixtures.eventsOfApplicant(call, "%\"ADOPTED\"%")).isEqualTo(2);
        long told = EvaluationFixtures.eventsOfApplicant(call, "%\"NOT_ADOPTED\"%");
        assertThat(told).isEqualTo(1);
        as(Identity.SHIRAHAMA)
                .get(API + "/grants?limit=100")
                .then()
                .body("items.applicationId", hasItems(best, second))
                .body("items.applicationId", not(hasItem(third)));
        assertThat(TestDatabase.get().number("SELECT count(*) FROM broken_audit_rows()"))
                .isZero();
    }

    private void theReviewersSeeEachOther() {
        application(Identity.REVIEWER, best + "/evaluations")
                .statusCode(200)
                .body("items.status", contains("SUBMITTED", "SUBMITTED"))
                .body("items.scores.score", hasItem(List.of(5, 4, 5, 5, 5)))
                .body("items.reviewer", everyItem(nullValue()))
                .body(not(containsString("reviewer2")));
        application(Identity.REVIEWER2, third + "/evaluations").statusCode(404);
    }

    private void anAdditionalCallTakesWhatIsLeft() {
        as(Identity.OFFICER)
                .body(Fixtures.call(body -> body.retain("opensAt", "closesAt")).toString())
                .post(API + "/calls/" + call + "/additional-call")
                .then()
                .statusCode(201)
                .body("additionalTo", equalTo(call.toString()))
                .body("budgetYen", is((int) (BUDGET - 44_504_000)))
                .body("capYen", is((int) (BUDGET - 44_504_000)));
    }

    private static ValidatableResponse application(Identity who, String path) {
        return as(who).get(API + "/applications/" + path).then();
    }
}

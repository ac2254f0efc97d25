package jp.telework.subsidy.evaluation;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.evaluation.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.http.BadBodies;
import jp.telework.test.http.BadBodyCheck;
import jp.telework.test.http.Tags;
import org.junit.jupiter.api.Test;

/** Screening, assignment, scoring: who may do what with which application, and what is refused. */
@QuarkusTest
@ServiceDatabase("subsidy")
class ReviewTest {

    private static final String INELIGIBLE = jp.telework.subsidy.application.api.Examples.SCREENING_INELIGIBLE;

    @Test
    void showsReviewersTheAssignedApplicationsOnly() {
        UUID call = Fixtures.openCall();
        String mine = EvaluationFixtures.assigned(call, Identity.REVIEWER2);
        String others = EvaluationFixtures.assigned(call, Identity.REVIEWER3);
        as(Identity.REVIEWER2)
                .get(API + "/applications/" + mine)
                .then()
                .statusCode(200)
                .body("title", containsString("白浜町"));
        as(Identity.REVIEWER2)
                .get(API + "/applications/" + mine + "/documents")
                .then()
                .statusCode(200);
        as(Identity.REVIEWER2)
                .get(API + "/applications/" + mine + "/documents/1")
                .then()
                .statusCode(200);
        for (String path : new String[] {"", "/documents", "/documents/1", "/evaluations/mine", "/evaluations"}) {
            as(Identity.REVIEWER2)
                    .get(API + "/applications/" + others + path)
                    .then()
                    .statusCode(404);
        }
        EvaluationFixtures.evaluate(Identity.REVIEWER2, others, Examples.EVALUATION)
                .then()
                .statusCode(404);
        as(Identity.REVIEWER2)
                .get(API + "/evaluations/mine?limit=100")
                .then()
                .statusCode(200)
                .body("items.applicationId", hasItem(mine))
                .body("items.applicationId", not(hasItem(others)));
    }

    @Test
    void keepsADraftThenTheSubmissionForGood() throws Exception {
        String id = EvaluationFixtures.assigned(Fixtures.openCall(), Identity.REVIEWER, Identity.REVIEWER2);
        String first = EvaluationFixtures.evaluate(
                        Identity.REVIEWER, id, "{\"submit\":false,\"scores\":[{\"criterion\":\"COST\",\"score\":5}]}")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("weightedScore", nullValue())
                .extract()
                .header("ETag");
        EvaluationFixtures.evaluate(Identity.REVIEWER, id, Examples.EVALUATION)
                .then()
                .statusCode(428);
        as(Identity.REVIEWER)
                .header("If-Match", "\"77\"")
                .body(Examples.EVALUATION)
                .put(API + "/applications/" + id + "/evaluations/mine")
                .then()
                .statusCode(412);
        as(Identity.OFFICER)
                .get(API + "/applications/" + id + "/evaluations")
                .then()
                .body("items.status", containsInAnyOrder("DRAFT", "ASSIGNED"))
                .body("items.scores.flatten()", hasSize(0));
        as(Identity.REVIEWER)
                .header("If-Match", first)
                .body(Examples.EVALUATION)
                .put(API + "/applications/" + id + "/evaluations/mine?dryRun=true")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"));
        as(Identity.REVIEWER)
                .header("If-Match", first)
                .body(Examples.EVALUATION)
                .put(API + "/applications/" + id + "/evaluations/mine")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("weightedScore", is(79.0f));
        for (String body : List.of(Examples.EVALUATION, Examples.CONFLICT)) {
            EvaluationFixtures.evaluate(Identity.REVIEWER, id, body)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("EVALUATION_SUBMITTED"));
        }
        String row = " evaluation WHERE application_id = '" + id + "' AND reviewer = 'reviewer1'";
        for (String sql : List.of(
                "UPDATE evaluation SET scores = '[]' WHERE application_id = '" + id + "' AND reviewer = 'reviewer1'",
                "DELETE FROM" + row)) {
            assertThatThrownBy(() -> TestDatabase.get().asService(statement -> statement.execute(sql)))
                    .hasMessageContaining("is final");
        }
        as(Identity.REVIEWER)
                .get(API + "/applications/" + id + "/evaluations/mine")
                .then()
                .body("scores.score", contains(4, 5, 3, 4, 3));
    }

    @Test
    void hidesEachReviewersScoresFromTheOthers() {
        String id = EvaluationFixtures.assigned(Fixtures.openCall(), Identity.REVIEWER, Identity.REVIEWER2);
        EvaluationFixtures.evaluate(Identity.REVIEWER, id, Examples.EVALUATION)
                .then()
                .statusCode(200);
        as(Identity.REVIEWER2)
                .get(API + "/applications/" + id + "/evaluations")
                .then()
                .statusCode(403)
                .body("code", equalTo("EVALUATIONS_HIDDEN"));
        as(Identity.REVIEWER2)
                .get(API + "/applications/" + id + "/evaluations/mine")
                .then()
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"))
                .body("scores", hasSize(0));
        as(Identity.REVIEWER2)
                .get(API + "/evaluations/mine?limit=100")
                .then()
                .body("items.find { it.applicationId == '" + id + "' }.status", equalTo("ASSIGNED"));
        for (Identity staff : List.of(Identity.OFFICER, Identity.APPROVER, Identity.AUDITOR)) {
            as(staff)
                    .get(API + "/applications/" + id + "/evaluations")
                    .then()
                    .statusCode(200)
                    .body("items.reviewer", contains("reviewer1", "reviewer2"))
                    .body("items[0].scores.score", contains(4, 5, 3, 4, 3));
        }
        theApplicantLearnsNothingOfTheReviewers(id);
    }

    private static void theApplicantLearnsNothingOfTheReviewers(String id) {
        for (String path : List.of("", "/history", "/actions", "/receipt")) {
            as(Identity.SHIRAHAMA)
                    .get(API + "/applications/" + id + path)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("reviewer1")));
        }
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE organisation IS NOT NULL AND data::text LIKE"
                                + " '%reviewer1%'"))
                .isZero();
    }

    @Test
    void tellsAllThatIsWrongWithAnEvaluationTogether() {
        String id = EvaluationFixtures.assigned(Fixtures.openCall(), Identity.REVIEWER);
        EvaluationFixtures.evaluate(Identity.REVIEWER, id, """
                        {"scores": [{"criterion": "PEOPLE_FLOW", "score": 6},
                                    {"criterion": "FEASIBILITY", "score": -1},
                                    {"criterion": "NO_SUCH", "score": 1},
                                    {"criterion": "COST", "score": 1},
                                    {"criterion": "COST", "score": 2},
                                    {"criterion": "CONTINUITY"},
                                    {"score": 3},
                                    null],
                         "comment": "ﾃ"}
                        """)
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/scores/0/score SCORE_OUT_OF_RANGE",
                                "/scores/1/score SCORE_OUT_OF_RANGE",
                                "/scores/2/criterion UNKNOWN_CRITERION",
                                "/scores/4/criterion DUPLICATE_ENTRY",
                                "/scores/5/score REQUIRED",
                                "/scores/6/criterion REQUIRED",
                                "/scores/7 REQUIRED",
                                "/scores CRITERION_MISSING",
                                "/comment TEXT_HALF_WIDTH_KANA",
                                "/conflictOfInterest REQUIRED"));
        as(Identity.REVIEWER)
                .get(API + "/applications/" + id + "/evaluations/mine")
                .then()
                .body("status", equalTo("ASSIGNED"));
    }

    @Test
    void refusesEveryMalformedBody() {
        String id = EvaluationFixtures.assigned(Fixtures.openCall(), Identity.REVIEWER);
        String submitted = EvaluationFixtures.submitted(Fixtures.openCall());
        check("PUT", id + "/evaluations/mine", Identity.REVIEWER, Examples.EVALUATION);
        check("POST", id + "/reviewers", Identity.OFFICER, "{\"reviewers\":[\"reviewer9\"]}");
        check("POST", submitted + "/screening", Identity.OFFICER, INELIGIBLE);
        as(Identity.OFFICER).get(API + "/applications/" + submitted).then().body("status", equalTo("SUBMITTED"));
    }

    private static void check(String method, String path, Identity caller, String good) {
        BadBodyCheck.of(method, RunningService.outside().resolve(API + "/applications/" + path))
                .as(caller)
                .header("If-Match", Tags.of(caller, API + "/applications/" + path))
                .refuses(BadBodies.unreadable())
                .refuses(BadBodies.variantsOf(good));
    }

    @Test
    void letsNobodyScoreWhatWasWithdrawn() {
        String id = EvaluationFixtures.assigned(Fixtures.openCall(), Identity.REVIEWER);
        as(Identity.SHIRAHAMA)
                .header("If-Match", Fixtures.etag(Identity.SHIRAHAMA, id))
                .post(API + "/applications/" + id + "/withdrawal")
                .then()
                .statusCode(200);
        EvaluationFixtures.evaluate(Identity.REVIEWER, id, Examples.EVALUATION)
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"));
    }

    @Test
    void theReceiptListsWhatWasHandedInWhateverIsAttachedNow() {
        String id = EvaluationFixtures.submitted(Fixtures.openCall());
        as(Identity.OFFICER)
                .header("If-Match", Fixtures.etag(Identity.OFFICER, id))
                .body("{\"reason\":\"補正してください。\"}")
                .post(API + "/applications/" + id + "/return")
                .then()
                .statusCode(200);
        Fixtures.attach(id, "OTHER", "later.pdf", Fixtures.pdf("later"), "application/pdf")
                .then()
                .statusCode(201);
        as(Identity.SHIRAHAMA)
                .get(API + "/applications/" + id + "/receipt")
                .then()
                .statusCode(200)
                .body("documents.number", contains(1, 2, 3));
        as(Identity.SHIRAHAMA)
                .get(API + "/applications/" + id + "/documents")
                .then()
                .body("items.number", contains(1, 2, 3, 4));
    }
}

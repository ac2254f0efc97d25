package jp.telework.subsidy.evaluation;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.evaluation.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;

/** Who may review which application, and who may not. */
@QuarkusTest
@ServiceDatabase("subsidy")
class ReviewersTest {

    @Test
    void excludesWhoeverDeclaresAConflict() {
        String id = EvaluationFixtures.assigned(Fixtures.openCall(), Identity.REVIEWER3);
        EvaluationFixtures.evaluate(Identity.REVIEWER3, id, "{\"conflictOfInterest\":true}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        EvaluationFixtures.evaluate(
                        Identity.REVIEWER3,
                        id,
                        EvaluationFixtures.sheet(1, 1, 1, 1, 1)
                                .put("conflictOfInterest", true)
                                .put("reason", "顧問")
                                .toString())
                .then()
                .statusCode(422)
                .body("code", equalTo("SCORES_WITH_CONFLICT"))
                .body("errors.pointer", contains("/scores"));
        EvaluationFixtures.evaluate(Identity.REVIEWER3, id, Examples.CONFLICT)
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFLICT"));
        as(Identity.REVIEWER3).get(API + "/applications/" + id).then().statusCode(404);
        as(Identity.REVIEWER3)
                .get(API + "/applications/" + id + "/documents/1")
                .then()
                .statusCode(404);
        EvaluationFixtures.evaluate(Identity.REVIEWER3, id, Examples.EVALUATION)
                .then()
                .statusCode(409)
                .body("code", equalTo("EVALUATION_SUBMITTED"));
        as(Identity.OFFICER)
                .get(API + "/applications/" + id + "/reviewers")
                .then()
                .body("reviewers[0].conflictReason", equalTo("構成員の企業の顧問を務めているため。"));
    }

    @Test
    void refusesReviewersOfTheApplicantAndItsConsortium() {
        String id = EvaluationFixtures.candidate(Fixtures.openCall());
        EvaluationFixtures.assign(id, Identity.SHIRAHAMA)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reviewers/0"))
                .body("errors[0].code", equalTo("REVIEWER_NOT_INDEPENDENT"));
        for (String organisation : List.of("8000020304018", "4600001000001")) {
            Identity partial =
                    new Identity("partial" + organisation, "telework-cli", organisation, "当事者", Set.of("reviewer"));
            EvaluationFixtures.assign(id, partial).then().statusCode(200);
            as(partial).get(API + "/applications/" + id).then().statusCode(404);
            EvaluationFixtures.evaluate(partial, id, Examples.EVALUATION)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/conflictOfInterest"))
                    .body("code", equalTo("REVIEWER_NOT_INDEPENDENT"));
            EvaluationFixtures.evaluate(partial, id, Examples.CONFLICT).then().statusCode(200);
        }
    }

    @Test
    void onePersonDoesNotReviewThroughTwoAccountsNorWhatTheyPrepared() {
        String id = EvaluationFixtures.assigned(Fixtures.openCall(), Identity.REVIEWER);
        List<Identity> others = List.of(
                Identity.REVIEWER.secondAccount("reviewer"),
                Identity.OFFICER.secondAccount("reviewer"),
                EvaluationFixtures.OFFICER2.secondAccount("reviewer"));
        EvaluationFixtures.assign(id, others.toArray(Identity[]::new)).then().statusCode(200);
        EvaluationFixtures.evaluated(id, Identity.REVIEWER, 1, 2, 3, 4, 5);
        for (Identity other : others) {
            EvaluationFixtures.evaluate(other, id, Examples.EVALUATION)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("REVIEWER_NOT_INDEPENDENT"));
            EvaluationFixtures.evaluate(other, id, Examples.CONFLICT).then().statusCode(200);
        }
        // The control: another person.
        EvaluationFixtures.assign(id, Identity.REVIEWER3).then().statusCode(200);
        EvaluationFixtures.evaluate(Identity.REVIEWER3, id, Examples.EVALUATION)
                .then()
                .statusCode(200);
    }

    /** It would be unknown whose second account it is. */
    @Test
    void aProgramAssignsNoReviewers() {
        String id = EvaluationFixtures.candidate(Fixtures.openCall());
        as(new Identity("service-account-desk", "desk", "2000012020001", "総務省", Set.of("officer")))
                .body(Examples.REVIEWERS)
                .post(API + "/applications/" + id + "/reviewers")
                .then()
                .statusCode(409)
                .body("code", equalTo("PERSON_UNKNOWN"));
    }

    @Test
    void assignsAndTakesAwayReviewers() {
        String id = EvaluationFixtures.candidate(Fixtures.openCall());
        as(Identity.OFFICER)
                .body(Examples.REVIEWERS)
                .post(API + "/applications/" + id + "/reviewers")
                .then()
                .statusCode(200)
                .body("reviewers.reviewer", contains("reviewer1", "reviewer2"));
        EvaluationFixtures.assign(id, Identity.REVIEWER, Identity.REVIEWER3, Identity.REVIEWER3)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reviewers/0", "/reviewers/2"))
                .body("errors.code", contains("ALREADY_ASSIGNED", "DUPLICATE_ENTRY"));
        String path = API + "/applications/" + id + "/reviewers/";
        as(Identity.OFFICER).delete(path + "reviewer1").then().statusCode(428);
        as(Identity.OFFICER)
                .header("If-Match", "\"9\"")
                .delete(path + "reviewer1")
                .then()
                .statusCode(412);
        as(Identity.OFFICER)
                .header("If-Match", "\"0\"")
                .delete(path + "reviewer3")
                .then()
                .statusCode(404);
        as(Identity.OFFICER)
                .header("If-Match", "\"0\"")
                .delete(path + "reviewer1")
                .then()
                .statusCode(200)
                .body("reviewers.reviewer", contains("reviewer2"));
        as(Identity.REVIEWER).get(API + "/applications/" + id).then().statusCode(404);
        EvaluationFixtures.evaluated(id, Identity.REVIEWER2, 1, 2, 3, 4, 5);
        as(Identity.OFFICER)
                .header("If-Match", "\"0\", \"1\", \"2\"")
                .delete(path + "reviewer2")
                .then()
                .statusCode(409)
                .body("code", equalTo("EVALUATION_SUBMITTED"));
        EvaluationFixtures.assign(EvaluationFixtures.submitted(Fixtures.openCall()), Identity.REVIEWER)
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"));
    }
}

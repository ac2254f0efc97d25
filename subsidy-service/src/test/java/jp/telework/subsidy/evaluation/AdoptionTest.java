package jp.telework.subsidy.evaluation;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.evaluation.EvaluationFixtures.Decidable;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.http.BadBodies;
import jp.telework.test.http.BadBodyCheck;
import jp.telework.test.http.Tags;
import org.junit.jupiter.api.Test;

/** What an adoption refuses, and what ranking, adoption and publication cost the database. */
@QuarkusTest
@ServiceDatabase("subsidy")
class AdoptionTest {

    @Test
    void waitsForTheScreeningOfEveryApplication() {
        UUID call = EvaluationFixtures.callWithOneEvaluator(420_000_000);
        String unscreened = EvaluationFixtures.submitted(call);
        EvaluationFixtures.close(call);
        String nothing = EvaluationFixtures.plan(List.of(), List.of()).toString();
        String receipt =
                as(Identity.OFFICER).get(API + "/applications/" + unscreened).path("receiptNumber");
        EvaluationFixtures.adopt(Identity.APPROVER, call, nothing)
                .then()
                .statusCode(409)
                .body("code", equalTo("SCREENING_UNFINISHED"))
                .body("applications", contains(receipt));
        as(Identity.OFFICER)
                .header("If-Match", Fixtures.etag(Identity.OFFICER, unscreened))
                .body("{\"reason\":\"補正してください。\"}")
                .post(API + "/applications/" + unscreened + "/return")
                .then()
                .statusCode(200);
        EvaluationFixtures.adopt(Identity.APPROVER, call, nothing).then().statusCode(409);
        TestDatabase.get()
                .execute("UPDATE application SET correction_due_at = now() - interval '1 second' WHERE id = '"
                        + unscreened + "'");
        EvaluationFixtures.adopt(Identity.APPROVER, call, nothing)
                .then()
                .statusCode(200)
                .body("adoptedYen", is(0));
    }

    @Test
    void wantsReasonsForMissingEvaluationsAndForEachRefusal() {
        UUID call = Fixtures.openCall();
        String id = EvaluationFixtures.candidate(call);
        EvaluationFixtures.close(call);
        ObjectNode plan = EvaluationFixtures.plan(List.of(), List.of(id));
        ((ObjectNode) plan.at("/notAdopted/0")).putArray("reasons");
        EvaluationFixtures.adopt(Identity.APPROVER, call, plan.toString())
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/notAdopted/0/reasons", "/missingEvaluationReason"))
                .body("errors.code", containsInAnyOrder("REASONS_REQUIRED", "EVALUATIONS_MISSING"))
                .body("errors.clause", everyItem(equalTo("公募要領（評価）")));
        EvaluationFixtures.adopt(
                        Identity.APPROVER,
                        call,
                        EvaluationFixtures.plan(List.of(), List.of(id))
                                .put("missingEvaluationReason", "評価者が確保できなかったため。")
                                .toString())
                .then()
                .statusCode(200)
                .body("adoption.missingEvaluationReason", equalTo("評価者が確保できなかったため。"));
    }

    @Test
    void neverAdoptsBeyondTheBudget() {
        UUID call = EvaluationFixtures.callWithOneEvaluator(40_000_000);
        String first = EvaluationFixtures.candidate(call);
        String second = EvaluationFixtures.candidate(call);
        for (String id : List.of(first, second)) {
            EvaluationFixtures.assign(id, Identity.REVIEWER).then().statusCode(200);
            EvaluationFixtures.evaluated(id, Identity.REVIEWER, 5, 5, 5, 5, 5);
        }
        EvaluationFixtures.close(call);
        EvaluationFixtures.adopt(
                        Identity.APPROVER,
                        call,
                        EvaluationFixtures.plan(List.of(first, second), List.of())
                                .put("deviationReason", "どちらも優れるため。")
                                .toString())
                .then()
                .statusCode(422)
                .body("errors.code", contains("ADOPTION_EXCEEDS_BUDGET"));
        as(Identity.OFFICER)
                .get(API + "/calls/" + call + "/ranking")
                .then()
                .body("items.applicationId", contains(first, second))
                .body("items[1].tie.rule", equalTo("EARLIER_SUBMISSION"));
    }

    @Test
    void refusesEveryMalformedBody() {
        Decidable decidable = EvaluationFixtures.decidable(2);
        UUID published = published();
        String plan = decidable.plan().put("deviationReason", "なし").toString();
        BadBodyCheck.of("POST", RunningService.outside().resolve(API + "/calls/" + decidable.call() + "/adoption"))
                .as(Identity.APPROVER)
                .header("If-Match", Tags.of(Identity.OFFICER, API + "/calls/" + decidable.call()))
                .refuses(BadBodies.unreadable())
                .refuses(BadBodies.variantsOf(plan));
        BadBodyCheck.of("POST", RunningService.outside().resolve(API + "/calls/" + published + "/additional-call"))
                .as(Identity.OFFICER)
                .refuses(BadBodies.unreadable())
                .refuses(BadBodies.variantsOf(jp.telework.subsidy.call.api.Examples.ADDITIONAL_CALL));
        as(Identity.APPROVER)
                .header("If-Match", Tags.of(Identity.OFFICER, API + "/calls/" + decidable.call()))
                .body("{\"adopted\":[\"x\",null],\"notAdopted\":[null,{\"reasons\":[]}]}")
                .post(API + "/calls/" + decidable.call() + "/adoption")
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        contains(
                                "/adopted/0 NOT_A_CANDIDATE",
                                "/adopted/1 REQUIRED",
                                "/notAdopted/0 REQUIRED",
                                "/notAdopted/1/id REQUIRED"));
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM adoption WHERE call_id = '" + decidable.call() + "'"))
                .isZero();
    }

    private static UUID published() {
        Decidable decidable = EvaluationFixtures.decidable(1);
        EvaluationFixtures.adopt(
                        Identity.APPROVER, decidable.call(), decidable.plan().toString())
                .then()
                .statusCode(200);
        EvaluationFixtures.publish(decidable.call()).then().statusCode(200);
        return decidable.call();
    }

    @Test
    void costsTheSameHoweverManyApplicationsThereAre() {
        for (int applications : new int[] {1, 4}) {
            Decidable decidable = EvaluationFixtures.decidable(applications);
            String call = API + "/calls/" + decidable.call();
            assertThat(cost(() -> as(Identity.OFFICER).get(call + "/ranking")))
                    .as(texts())
                    .isEqualTo(5);
            String id = decidable.candidates().get(0);
            assertThat(cost(() -> as(Identity.OFFICER).get(API + "/applications/" + id + "/evaluations")))
                    .as(texts())
                    .isEqualTo(4);
            EvaluationFixtures.adopt(
                            Identity.APPROVER,
                            decidable.call(),
                            decidable.plan().toString())
                    .then()
                    .statusCode(200);
            EvaluationFixtures.publish(decidable.call()).then().statusCode(200);
            assertThat(cost(() -> as(Identity.SHIRAHAMA).get(call + "/results")))
                    .as(texts())
                    .isEqualTo(3);
        }
        for (String limit : new String[] {"1", "5"}) {
            assertThat(cost(() -> as(Identity.REVIEWER).get(API + "/evaluations/mine?limit=" + limit)))
                    .as(texts())
                    .isEqualTo(2);
        }
    }

    @Test
    void pagesThroughAReviewersWork() {
        Identity reviewer = new Identity("pager", "telework-cli", "5600001000009", "評価者", java.util.Set.of("reviewer"));
        UUID call = Fixtures.openCall();
        for (int i = 0; i < 3; i++) {
            EvaluationFixtures.assigned(call, reviewer);
        }
        var first = as(reviewer).get(API + "/evaluations/mine?limit=2");
        first.then().statusCode(200).body("items", hasSize(2)).body("items.status", everyItem(equalTo("ASSIGNED")));
        as(reviewer)
                .get(API + "/evaluations/mine?limit=2&cursor=" + first.path("next"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", equalTo(null));
    }

    private static long cost(Supplier<jp.telework.test.rest.Response> request) {
        TestDatabase.get().startCounting();
        request.get().then().statusCode(200);
        return TestDatabase.get().statementsAndCommits();
    }

    private static String texts() {
        return TestDatabase.get().statementTexts();
    }
}

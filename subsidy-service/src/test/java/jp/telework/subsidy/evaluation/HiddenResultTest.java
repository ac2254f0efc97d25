package jp.telework.subsidy.evaluation;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.evaluation.EvaluationFixtures.Decidable;
import jp.telework.subsidy.evaluation.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.authorisation.WhatIsShown;
import jp.telework.test.rest.Response;
import jp.telework.test.rest.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Between the decision and the publication only the ministry learns the results, through any channel. */
@QuarkusTest
@ServiceDatabase("subsidy")
class HiddenResultTest {

    @Test
    void theApplicantReadsNothingOfIt() {
        Decidable decided = decided();
        for (String id : decided.candidates()) {
            as(Identity.SHIRAHAMA)
                    .get(API + "/applications/" + id)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("UNDER_EVALUATION"))
                    .body("decisionReasons", hasSize(0));
            as(Identity.REVIEWER).get(API + "/applications/" + id).then().body("status", equalTo("UNDER_EVALUATION"));
            as(Identity.SHIRAHAMA)
                    .get(API + "/applications/" + id + "/history")
                    .then()
                    .body("items.action.unique()[-1]", equalTo("SCREEN_APPLICATION"));
        }
        list(Identity.SHIRAHAMA, decided, "").body("items.status", everyItem(not(containsString("ADOPTED"))));
        list(Identity.SHIRAHAMA, decided, "&status=UNDER_EVALUATION")
                .body("items.id", hasItems(decided.candidates().toArray()));
        list(Identity.SHIRAHAMA, decided, "&status=ADOPTED").body("items", hasSize(0));
        list(Identity.SHIRAHAMA, decided, "&status=NOT_ADOPTED").body("items", hasSize(0));
    }

    /**
     * A decision has its effect when it reaches the applicant. Until then a withdrawal is answered as if there were none, with the
     * tag that the applicant knows and the one that follows it.
     */
    @Test
    void aWithdrawalIsAnsweredAsBeforeTheDecisionWhateverTheResultIs() {
        Decidable decidable = EvaluationFixtures.decidable(4);
        List<String> ids = decidable.candidates();
        Map<String, String> known = new HashMap<>();
        ids.forEach(id -> known.put(id, Fixtures.etag(Identity.SHIRAHAMA, id)));
        String usual = comparable(withdraw(ids.get(3), known), ids.get(3));
        EvaluationFixtures.adopt(
                        Identity.APPROVER,
                        decidable.call(),
                        EvaluationFixtures.plan(ids.subList(0, 2), ids.subList(2, 3))
                                .toString())
                .then()
                .statusCode(200);
        for (String id : List.of(ids.get(0), ids.get(2))) {
            as(Identity.SHIRAHAMA)
                    .get(API + "/applications/" + id + "/actions")
                    .then()
                    .body("find { it.action == 'withdrawal' }.allowed", equalTo(true));
            assertThat(comparable(withdraw(id, known), id)).isEqualTo(usual);
        }
        EvaluationFixtures.publish(decidable.call()).then().statusCode(200);
        onlyTheOtherIsAdopted(decidable.call(), ids.get(1), ids.get(0));
    }

    private static void onlyTheOtherIsAdopted(UUID call, String adopted, String withdrawn) {
        given().get(API + "/calls/" + call + "/results").then().body("adopted", hasSize(1));
        as(Identity.SHIRAHAMA)
                .get(API + "/grants?limit=100&callId=" + call)
                .then()
                .body("items.applicationId", contains(adopted));
        as(Identity.OFFICER)
                .get(API + "/grants?limit=100&callId=" + call + "&status=WITHDRAWN")
                .then()
                .body("items.applicationId", contains(withdrawn));
        as(Identity.SHIRAHAMA)
                .get(API + "/applications/" + withdrawn)
                .then()
                .body("status", equalTo("WITHDRAWN"))
                .body("decisionReasons", hasSize(0));
        assertThat(TestDatabase.get().number("SELECT adopted_yen FROM call WHERE id = '" + call + "'"))
                .as("what an additional call cannot give any more")
                .isEqualTo(24_504_000);
    }

    private static Response withdraw(String id, Map<String, String> known) {
        return as(Identity.SHIRAHAMA)
                .header("If-Match", known.get(id))
                .post(API + "/applications/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .extract()
                .response();
    }

    /** An answer without what differs from case to case. */
    private static String comparable(Response answer, String id) {
        return answer.header("ETag")
                + answer.asString().replace(id, "").replaceAll("R\\d+-FT\\d*-\\d+|\\d{4}-\\d{2}-\\d{2}T[^\"]+", "");
    }

    /** A reviewer who is late does not learn that the decision was made; what comes then no longer counts. */
    @Test
    void aLateEvaluationIsTakenAndCountsForNothing() {
        UUID call = EvaluationFixtures.callWithOneEvaluator(420_000_000);
        String id = EvaluationFixtures.assigned(call, Identity.REVIEWER, Identity.REVIEWER2);
        EvaluationFixtures.evaluated(id, Identity.REVIEWER, 5, 4, 3, 2, 1);
        EvaluationFixtures.close(call);
        EvaluationFixtures.adopt(
                        Identity.APPROVER,
                        call,
                        EvaluationFixtures.plan(List.of(id), List.of()).toString())
                .then()
                .statusCode(200);
        String ranking =
                as(Identity.OFFICER).get(API + "/calls/" + call + "/ranking").asString();
        EvaluationFixtures.evaluated(id, Identity.REVIEWER2, 1, 1, 1, 1, 1);
        assertThat(as(Identity.OFFICER).get(API + "/calls/" + call + "/ranking").asString())
                .isEqualTo(ranking);
    }

    /** An ETag that changes with a hidden decision would tell when it was made. */
    @Test
    void theEtagStaysUntilThePublication() {
        Decidable decidable = EvaluationFixtures.decidable(3);
        Map<String, String> before = new HashMap<>();
        decidable.candidates().forEach(id -> before.put(id, Fixtures.etag(Identity.SHIRAHAMA, id)));
        adopt(decidable);
        before.forEach((id, etag) -> {
            for (Identity reader : List.of(Identity.SHIRAHAMA, Identity.REVIEWER)) {
                as(reader)
                        .header("If-None-Match", etag)
                        .get(API + "/applications/" + id)
                        .then()
                        .statusCode(304);
            }
            assertThat(Fixtures.etag(Identity.OFFICER, id)).isNotEqualTo(etag);
        });
        EvaluationFixtures.publish(decidable.call()).then().statusCode(200);
        before.forEach((id, etag) -> assertThat(Fixtures.etag(Identity.SHIRAHAMA, id))
                .isNotEqualTo(etag)
                .isEqualTo(Fixtures.etag(Identity.OFFICER, id)));
    }

    /** The call's own tag, every list, every filter: nothing that is read outside of the ministry tells that a decision was made. */
    @Test
    void everyReadOfTheCallAnswersTheSameBytes() {
        Decidable decidable = EvaluationFixtures.decidable(3);
        WhatIsShown shown = WhatIsShown.of(
                List.of("anonymous", "applicant", "foreign", "reviewer", "secretariat", "manager"),
                Map.of("calls", decidable.call().toString()),
                List.of("UNDER_EVALUATION", "ADOPTED", "NOT_ADOPTED", "SUBMITTED"));
        Map<String, String> before = shown.read();
        adopt(decidable);
        assertThat(shown.read()).isEqualTo(before);
    }

    @Test
    void neitherEventsNorGrantsNorThePublicTellOfIt() {
        Decidable decided = decided();
        String best = decided.candidates().get(0);
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE organisation IS NOT NULL AND (type LIKE '%grant%'"
                                + " OR data::text LIKE '%ADOPTED%') AND data::text LIKE '%" + best + "%'"))
                .isZero();
        as(Identity.SHIRAHAMA)
                .get(API + "/grants?limit=100")
                .then()
                .statusCode(200)
                .body("items.applicationId", not(hasItem(best)));
        given().get(API + "/calls/" + decided.call() + "/results").then().statusCode(404);
        given().get(API + "/calls/" + decided.call()).then().body("status", equalTo("UNDER_EVALUATION"));
        as(Identity.REVIEWER)
                .get(API + "/applications/" + best + "/evaluations")
                .then()
                .statusCode(403);
        EvaluationFixtures.evaluate(Identity.REVIEWER3, best, Examples.EVALUATION)
                .then()
                .statusCode(404);
    }

    private static Decidable decided() {
        Decidable decidable = EvaluationFixtures.decidable(3);
        adopt(decidable);
        return decidable;
    }

    private static void adopt(Decidable decidable) {
        EvaluationFixtures.adopt(
                        Identity.APPROVER, decidable.call(), decidable.plan().toString())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse list(Identity reader, Decidable decided, String filter) {
        return as(reader)
                .get(API + "/applications?limit=100&callId=" + decided.call() + filter)
                .then()
                .statusCode(200);
    }
}

package jp.telework.promotion.actionplan;

import static jp.telework.promotion.actionplan.ActionPlanFixtures.LABOUR;
import static jp.telework.promotion.actionplan.ActionPlanFixtures.MEETINGS;
import static jp.telework.promotion.actionplan.ActionPlanFixtures.PLANS;
import static jp.telework.promotion.actionplan.ActionPlanFixtures.PROGRESS;
import static jp.telework.promotion.actionplan.ActionPlanFixtures.as;
import static jp.telework.promotion.actionplan.ActionPlanFixtures.tagged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.promotion.actionplan.meeting.api.MeetingExamples;
import jp.telework.promotion.actionplan.progress.api.ProgressExamples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Rest;
import org.junit.jupiter.api.Test;

/** A plan goes through its year: ministries report, the secretariat reviews, the next plan takes over. */
@QuarkusTest
@ServiceDatabase("promotion")
class ActionPlanStoryTest {

    @Test
    void everybodyReadsThePlanOf2007() {
        String id = Rest.get(PLANS + "?fiscalYear=2007")
                .then()
                .statusCode(200)
                .body("items.measures", contains(36))
                .body("items.entries", contains(45))
                .extract()
                .path("items[0].id");
        Rest.get(PLANS + "/" + id)
                .then()
                .body("measures[9].number", equalTo("1-3-ア"))
                .body("measures[9].responsible[0].andOthers", equalTo(true))
                .body("measures[34].repeats", equalTo("1-2-公務員-ア"));
        Rest.get(PLANS + "/" + id + "/roll-up?fiscalYear=2007&limit=100")
                .then()
                .body("items", hasSize(23))
                .body("items[0].entries", equalTo(45));
        String table = Rest.given()
                .header("Accept", "text/csv")
                .get(PLANS + "/" + id + "/target-path")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(table).contains("これまでの趨勢,2010,17.6,").contains("既知の値を結ぶ直線,2008,16.2,");
    }

    @Test
    void aMinistryReportsAndTheSecretariatReviews() {
        String plan = ActionPlanFixtures.published();
        String reports = PLANS + "/" + plan + "/progress";
        as(LABOUR)
                .body(ActionPlanFixtures.progress())
                .post(reports)
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_OWN_MINISTRY"))
                .body("errors[0].pointer", equalTo("/ministry"));
        String id = ActionPlanFixtures.reported(plan);
        String address = PROGRESS + "/" + id;
        as(Identity.OFFICER)
                .body(ActionPlanFixtures.progress())
                .post(reports)
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_REPORTED"));
        Rest.get(address).then().statusCode(404);
        Rest.get(reports).then().body("items", empty());
        as(LABOUR).get(reports).then().body("items.id", contains(id));
        tagged(Identity.SECRETARIAT, address)
                .body(ProgressExamples.REASON)
                .post(address + "/return")
                .then()
                .statusCode(200)
                .body("review", equalTo("RETURNED"));
        tagged(Identity.SECRETARIAT, address)
                .post(address + "/acceptance")
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"));
        tagged(LABOUR, address)
                .body(ProgressExamples.CORRECTION)
                .put(address)
                .then()
                .statusCode(403);
        tagged(Identity.OFFICER, address)
                .body(ProgressExamples.CORRECTION)
                .put(address)
                .then()
                .statusCode(200)
                .body("review", equalTo("REPORTED"))
                .body("reason", equalTo(null));
        rollUp(plan, 0);
        tagged(Identity.SECRETARIAT, address)
                .post(address + "/acceptance")
                .then()
                .statusCode(200);
        rollUp(plan, 1);
        Rest.get(address).then().statusCode(200).body("figure.value", equalTo(20));
        tagged(Identity.OFFICER, address)
                .body(ProgressExamples.CORRECTION)
                .put(address)
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"));
    }

    private static void rollUp(String plan, int done) {
        Rest.get(PLANS + "/" + plan + "/roll-up")
                .then()
                .body("items.find { it.code == 'MIC' }.entries", equalTo(2))
                .body("items.find { it.code == 'MIC' }.statuses.find { it.status == 'DONE' }.entries", equalTo(done));
    }

    @Test
    void theNextPlanTakesOverOnceEverythingIsReviewed() {
        String plan = ActionPlanFixtures.published();
        String report = PROGRESS + "/" + ActionPlanFixtures.reported(plan);
        String later = ActionPlanFixtures.plan(
                        new FiscalYear(ActionPlanFixtures.year().value() + 1))
                .replaceFirst("\\{", "{\"follows\": \"" + plan + "\",");
        String next = PLANS + "/" + ActionPlanFixtures.drafted(later);
        as(Identity.SECRETARIAT)
                .body(later.replace(plan, "00000000-0000-7000-8000-000000000000"))
                .post(PLANS)
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_PLAN"));
        as(Identity.SECRETARIAT)
                .get(PLANS + "/" + plan + "/cycle")
                .then()
                .body("items.phase", contains("DO"))
                .body("items.waiting", contains(1))
                .body("items.missing", contains(3));
        tagged(Identity.SECRETARIAT, next)
                .post(next + "/publication")
                .then()
                .statusCode(409)
                .body("code", equalTo("REVIEWS_OPEN"));
        tagged(Identity.SECRETARIAT, report).post(report + "/acceptance").then().statusCode(200);
        tagged(Identity.SECRETARIAT, next)
                .post(next + "/publication")
                .then()
                .statusCode(200)
                .body("follows", equalTo(plan));
        Rest.get(PLANS + "/" + plan).then().body("status", equalTo("SUCCEEDED"));
        as(LABOUR)
                .body(ActionPlanFixtures.progress().replace("MIC", "MHLW"))
                .post(PLANS + "/" + plan + "/progress")
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"));
    }

    @Test
    void aMeetingDecidesOnMeasuresAndIsPublishedOnceHeld() {
        String plan = ActionPlanFixtures.published();
        String meetings = PLANS + "/" + plan + "/meetings";
        as(Identity.SECRETARIAT)
                .body(ActionPlanFixtures.meeting().replace("1-1-ア", "9-9-ア"))
                .post(meetings)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/agenda/0/decisions/0/measures/0"));
        String address = MEETINGS + "/" + ActionPlanFixtures.recorded(plan);
        Rest.get(address).then().statusCode(404);
        Rest.get(meetings).then().body("items", empty());
        String tomorrow = MeetingExamples.MEETING.replace(
                "2026-07-15", LocalDate.now(Japan.ZONE).plusDays(2).toString());
        tagged(Identity.SECRETARIAT, address).body(tomorrow).put(address).then().statusCode(200);
        tagged(Identity.SECRETARIAT, address)
                .post(address + "/publication")
                .then()
                .statusCode(409)
                .body("code", equalTo("MEETING_AHEAD"));
        tagged(Identity.SECRETARIAT, address)
                .body(ActionPlanFixtures.meeting())
                .put(address)
                .then()
                .statusCode(200);
        tagged(Identity.SECRETARIAT, address)
                .post(address + "/publication")
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"));
        Rest.given().queryParam("measure", "1-1-ア").get(meetings).then().body("items", hasSize(1));
        Rest.given().queryParam("measure", "1-1-イ").get(meetings).then().body("items", empty());
    }

    /** Whatever the code does, the database keeps what is published. */
    @Test
    void thePublishedPlanStandsInTheDatabaseToo() {
        String change = "UPDATE action_plan SET content = jsonb_set(content, '{title}', '\"別の計画\"') WHERE id = '%s'";
        String published = ActionPlanFixtures.published();
        assertThatThrownBy(() -> TestDatabase.get().execute(change.formatted(published)))
                .hasStackTraceContaining("the content of a published plan does not change");
        TestDatabase.get().execute(change.formatted(ActionPlanFixtures.drafted(ActionPlanFixtures.plan())));
    }
}

package jp.telework.furusato.town;

import static jp.telework.furusato.town.TownFixtures.TOWNS;
import static jp.telework.furusato.town.TownFixtures.as;
import static jp.telework.furusato.town.TownFixtures.attach;
import static jp.telework.furusato.town.TownFixtures.etag;
import static jp.telework.furusato.town.TownFixtures.post;
import static jp.telework.furusato.town.TownFixtures.put;
import static jp.telework.furusato.town.TownFixtures.town;
import static jp.telework.furusato.town.TownFixtures.townAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import jp.telework.furusato.town.TownFixtures.Stage;
import jp.telework.furusato.town.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceDatabase("furusato")
class TownStoryTest {

    @Inject
    TestClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void fromTheSelectionToTheFollowUpAndTheRevisedPlan() {
        String id = town();
        clock.set(Instant.parse("2026-07-01T01:00:00Z"));
        as(Identity.SHIRAHAMA)
                .get(TOWNS + "/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("SELECTED"))
                .body("proposal.challenges", contains("若者の転出"))
                .body("duties.kind", contains("SURVEY", "MEASURES", "PLAN"))
                // Two months from 1 June 2026, three months to a Tuesday, five months to a Sunday that moves to Monday.
                .body("duties.dueOn", contains("2026-08-03", "2026-09-01", "2026-11-02"));

        put(Identity.SHIRAHAMA, id, "/survey", Examples.SURVEY)
                .then()
                .statusCode(200)
                .body("status", equalTo("SURVEYING"))
                .body("duties[0].state", equalTo("FULFILLED"))
                .body("duties[0].fulfilledOn", equalTo("2026-07-01"));
        post(Identity.SHIRAHAMA, id, "/measures", Examples.MEASURE)
                .then()
                .statusCode(200)
                .body("status", equalTo("MEASURES_PROPOSED"))
                .body("measures[0].status", equalTo("PLANNED"));
        put(Identity.SHIRAHAMA, id, "/plan", Examples.PLAN)
                .then()
                .statusCode(200)
                .body("status", equalTo("PLAN_DRAFTED"))
                .body("plans[0].status", equalTo("DRAFT"));
        returnedRedraftedAndAdopted(id);
        followedUpAndRevised(id);

        as(Identity.OFFICER)
                .get(TOWNS + "/" + id + "/history?limit=100")
                .then()
                .body(
                        "items.findAll { it.outcome == 'DONE' }.action",
                        contains(
                                "TOWN_RECORD_SURVEY",
                                "TOWN_PROPOSE_MEASURE",
                                "TOWN_DRAFT_PLAN",
                                "TOWN_REVIEW_PLAN",
                                "TOWN_DRAFT_PLAN",
                                "TOWN_REVIEW_PLAN",
                                "TOWN_RESOLVE_PLAN",
                                "TOWN_ATTACH_RESOLUTION",
                                "TOWN_RETURN_RESOLUTION",
                                "TOWN_RESOLVE_PLAN",
                                "TOWN_ADOPT_PLAN",
                                "TOWN_REPORT_PROGRESS",
                                "TOWN_CHANGE_MEASURE",
                                "TOWN_DRAFT_PLAN",
                                "TOWN_REVIEW_PLAN",
                                "TOWN_RESOLVE_PLAN",
                                "TOWN_ADOPT_PLAN"));
        assertThat(TestDatabase.get().number("SELECT count(*) FROM event WHERE subject = 'town/" + id + "'"))
                .isEqualTo(17);
    }

    private void returnedRedraftedAndAdopted(String id) {
        post(Identity.OFFICER, id, "/plan/review", "{\"outcome\":\"RETURNED\",\"comment\":\"目標の根拠を示してください。\"}")
                .then()
                .statusCode(200)
                .body("plans[0].status", equalTo("RETURNED"));
        put(Identity.SHIRAHAMA, id, "/plan", Examples.PLAN.replace("20.0", "18.0"))
                .then()
                .statusCode(200)
                .body("plans.status", contains("REPLACED", "DRAFT"));
        post(Identity.OFFICER, id, "/plan/review", Examples.REVIEW)
                .then()
                .statusCode(200)
                .body("plans[1].status", equalTo("REVIEWED"));
        adoptedByTheTownReturnedAndAdoptedAgain(id);
        post(Identity.APPROVER, id, "/plan/adoption", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("PLAN_ADOPTED"))
                .body("plans[1].status", equalTo("ADOPTED"))
                .body("plans[1].resolution.adoptedOn", equalTo("2026-07-01"))
                .body("plans[1].adoptedAt", equalTo("2026-07-01T10:00:00+09:00"))
                .body("duties.findAll { it.kind == 'PROGRESS_REPORT' }.fiscalYear", contains(2026, 2027, 2028))
                // A month from the end of the fiscal year.
                .body("duties.find { it.fiscalYear == 2026 }.dueOn", equalTo("2027-04-30"));
    }

    private void adoptedByTheTownReturnedAndAdoptedAgain(String id) {
        String head = Examples.RESOLUTION.replace("ASSEMBLY", "HEAD");
        post(Identity.SHIRAHAMA, id, "/plan/resolution", head)
                .then()
                .statusCode(200)
                .body("status", equalTo("PLAN_DRAFTED"))
                .body("plans[1].status", equalTo("REVIEWED"))
                .body("plans[1].resolution.adoptedBy", equalTo("HEAD"));
        int number = attach(Identity.SHIRAHAMA, id, "/plan/resolution/documents", "resolution.pdf")
                .then()
                .statusCode(200)
                .body("plans[1].resolution.documents[0].file.name", equalTo("resolution.pdf"))
                .extract()
                .path("plans[1].resolution.documents[0].number");
        as(Identity.APPROVER)
                .get(TOWNS + "/" + id + "/documents/" + number)
                .then()
                .statusCode(200);
        post(Identity.APPROVER, id, "/plan/resolution/return", Examples.RESOLUTION_RETURN)
                .then()
                .statusCode(200)
                .body("plans[1].resolution.returned.reason", equalTo("議決された計画の令和10年度の目標が、確認した版と異なります。"));
        post(Identity.SHIRAHAMA, id, "/plan/resolution", Examples.RESOLUTION)
                .then()
                .statusCode(200)
                .body("plans[1].resolution.adoptedBy", equalTo("ASSEMBLY"))
                .body("plans[1].resolution.returned", nullValue())
                .body("plans[1].resolution.documents", hasSize(0));
    }

    private void followedUpAndRevised(String id) {
        clock.set(Instant.parse("2027-04-10T01:00:00Z"));
        post(Identity.SHIRAHAMA, id, "/progress-reports", Examples.PROGRESS)
                .then()
                .statusCode(200)
                .body("status", equalTo("FOLLOW_UP"))
                .body("progressReports[0].report.planVersion", equalTo(2))
                .body("progressReports[0].achievements.percent", contains(71.4f, 146.2f))
                .body("progressReports[0].achievements.reached", contains(false, true))
                .body("duties.find { it.fiscalYear == 2026 }.state", equalTo("FULFILLED"));
        put(Identity.SHIRAHAMA, id, "/measures/1/status", Examples.MEASURE_STATUS)
                .then()
                .statusCode(200)
                .body("measures[0].status", equalTo("DONE"))
                .body("measures[0].changes[0].evidence", equalTo("開所式の記録と写真"));
        String revised = withYear2029(Examples.PLAN.replace("20.0", "22.0"));
        put(Identity.SHIRAHAMA, id, "/plan", revised)
                .then()
                .statusCode(200)
                .body("status", equalTo("FOLLOW_UP"))
                .body("plans.status", contains("REPLACED", "ADOPTED", "DRAFT"));
        post(Identity.OFFICER, id, "/plan/review", Examples.REVIEW).then().statusCode(200);
        post(Identity.SHIRAHAMA, id, "/plan/resolution", Examples.RESOLUTION.replace("2026-07-01", "2027-04-10"))
                .then()
                .statusCode(200)
                .body("plans.status", contains("REPLACED", "ADOPTED", "REVIEWED"));
        post(Identity.APPROVER, id, "/plan/adoption", "")
                .then()
                .statusCode(200)
                .body("plans.status", contains("REPLACED", "REVISED", "ADOPTED"))
                .body("duties.findAll { it.kind == 'PROGRESS_REPORT' }.fiscalYear", contains(2026, 2027, 2028, 2029));
    }

    private static String withYear2029(String plan) {
        return plan.replace("\"lastYear\": 2028", "\"lastYear\": 2029").replace("\"targets\": [", """
            "targets": [
            {"indicator": "ADOPTION_RATE", "fiscalYear": 2029, "value": 24.0},
            {"indicator": "COWORKING_USERS", "fiscalYear": 2029, "value": 1100},\
            """);
    }

    @Test
    void explainsWhatAVersionChanged() {
        String id = townAt(Stage.PLAN_DRAFTED);
        put(Identity.SHIRAHAMA, id, "/plan", withYear2029(Examples.PLAN.replace("1000", "1200")))
                .then()
                .statusCode(200);
        as(Identity.OFFICER)
                .get(TOWNS + "/" + id + "/plan/versions/2/difference")
                .then()
                .statusCode(200)
                .body("from.version", equalTo(1))
                .body("to.version", equalTo(2))
                .body(
                        "changes.rule",
                        contains("PLAN_FIELD_CHANGED", "PLAN_TARGET_ADDED", "PLAN_TARGET_ADDED", "PLAN_TARGET_CHANGED"))
                .body("changes[0].inputs.before", equalTo(2028))
                .body("changes[3].message", equalTo("指標「COWORKING_USERS」の目標を変更しました：1000（令和10年度） → 1200（令和10年度）"));
        as(Identity.OFFICER)
                .get(TOWNS + "/" + id + "/plan/versions/1/difference?from=2")
                .then()
                .body("changes[0].inputs.after", equalTo(2028));
        for (String path : new String[] {"1/difference", "3/difference", "2/difference?from=9"}) {
            as(Identity.OFFICER)
                    .get(TOWNS + "/" + id + "/plan/versions/" + path)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void comparesTheSurveyWithItsRegionAndTheNation() {
        String id = townAt(Stage.SURVEYING);
        as(Identity.SHIRAHAMA)
                .get(TOWNS + "/" + id + "/comparison")
                .then()
                .statusCode(200)
                .body("regionName", equalTo("近畿"))
                .body("indicators[0].regional.value", equalTo(12.3f))
                .body("indicators[0].national.value", equalTo(13.3f))
                .body("indicators[0].againstRegion", equalTo(-3.8f))
                .body("indicators[0].againstNation", equalTo(-4.8f))
                .body(
                        "indicators[0].trace.rule",
                        contains("AGAINST_REGION", "OTHER_YEAR", "AGAINST_NATION", "OTHER_YEAR"))
                .body("indicators[1].national", nullValue())
                .body("indicators[1].trace.rule", contains("NO_SERIES"))
                .body("prefectureCode", equalTo("30"))
                .body("regionalAdoption.series", equalTo("ADOPTION_RATE_BY_REGION"))
                .body("regionalAdoption.regional.value", equalTo(12.3f))
                .body("regionalAdoption.againstNation", equalTo(-1.0f));
        as(Identity.SHIRAHAMA)
                .get(TOWNS + "/" + town() + "/comparison")
                .then()
                .statusCode(200)
                .body("indicators", hasSize(0))
                .body("trace.rule", hasItem("NO_SURVEY"));
    }

    @Test
    void dryRunsExplainAndLeaveNothing() {
        String id = townAt(Stage.PLAN_ADOPTED);
        clock.set(Instant.parse("2027-04-10T01:00:00Z"));
        String tag = etag(id);
        as(Identity.SHIRAHAMA)
                .header("If-Match", tag)
                .body(Examples.PROGRESS)
                .post(TOWNS + "/" + id + "/progress-reports?dryRun=true")
                .then()
                .statusCode(200)
                .body("status", equalTo("FOLLOW_UP"))
                .body("trace.findAll { it.rule == 'ACTUAL_AGAINST_TARGET' }", hasSize(2));
        assertThat(etag(id)).isEqualTo(tag);
    }

    @Test
    void commandsAndReadingCostAFixedNumberOfStatements() {
        String id = townAt(Stage.PLAN_DRAFTED);
        String tag = etag(id);
        TestDatabase.get().startCounting();
        as(Identity.OFFICER)
                .header("If-Match", tag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Examples.REVIEW)
                .post(TOWNS + "/" + id + "/plan/review")
                .then()
                .statusCode(200);
        // Key, town with acts, insert, update, duties kept, duties read, journal, commit.
        assertThat(TestDatabase.get().statementsAndCommits())
                .as(TestDatabase.get().statementTexts())
                .isEqualTo(8);
        for (String path : new String[] {"/" + id, "?limit=1", "?limit=100&region=KINKI&status=SELECTED"}) {
            TestDatabase.get().startCounting();
            as(Identity.SHIRAHAMA).get(TOWNS + path).then().statusCode(200);
            assertThat(TestDatabase.get().statementsAndCommits())
                    .as(TestDatabase.get().statementTexts())
                    .isEqualTo(path.startsWith("/") ? 3 : 2);
        }
    }
}

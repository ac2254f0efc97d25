package jp.telework.furusato.town;

import static jp.telework.furusato.town.TownFixtures.TOWNS;
import static jp.telework.furusato.town.TownFixtures.as;
import static jp.telework.furusato.town.TownFixtures.etag;
import static jp.telework.furusato.town.TownFixtures.post;
import static jp.telework.furusato.town.TownFixtures.put;
import static jp.telework.furusato.town.TownFixtures.townAt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import jp.telework.furusato.town.TownFixtures.Stage;
import jp.telework.furusato.town.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@ServiceDatabase("furusato")
class TownRefusalTest {

    @Inject
    TestClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void tellsTheStateAndWhatItAllows() {
        String id = townAt(Stage.SELECTED);
        put(Identity.SHIRAHAMA, id, "/plan", Examples.PLAN)
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"))
                .body("allowed", contains("survey"));
        as(Identity.SHIRAHAMA)
                .get(TOWNS + "/" + id + "/actions")
                .then()
                .statusCode(200)
                .body("findAll { it.allowed }.action", contains("survey"))
                .body("find { it.action == 'plan/review' }.reasons[0].code", equalTo("FORBIDDEN"));
    }

    @Test
    void wantsThePresentVersion() {
        String id = townAt(Stage.SELECTED);
        as(Identity.SHIRAHAMA)
                .body(Examples.SURVEY)
                .put(TOWNS + "/" + id + "/survey")
                .then()
                .statusCode(428);
        as(Identity.SHIRAHAMA)
                .header("If-Match", "\"77\"")
                .body(Examples.SURVEY)
                .put(TOWNS + "/" + id + "/survey")
                .then()
                .statusCode(412);
    }

    @Test
    void readsEverythingOfABodyBeforeItRefuses() {
        String id = townAt(Stage.SELECTED);
        put(
                        Identity.SHIRAHAMA,
                        id,
                        "/survey",
                        "{\"surveyedOn\":\"2026-02-30\",\"indicators\":[{\"code\":\"a\",\"value\":1e99},null]}")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/surveyedOn",
                                "/findings",
                                "/indicators/0/code",
                                "/indicators/0/name",
                                "/indicators/0/value",
                                "/indicators/0/unit",
                                "/indicators/0/year",
                                "/indicators/0/source",
                                "/indicators/1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-06-30 | 2026-07-02 | /surveyedOn | SURVEY_DAY_FUTURE",
                "\"year\": 2025, \"source\": \"町 | \"year\": 2027, \"source\": \"町 | /indicators/0/year |"
                        + " INDICATOR_YEAR_FUTURE",
                "COWORKING_USERS | ADOPTION_RATE | /indicators/1/code | DUPLICATE_ENTRY"
            })
    void judgesASurvey(String from, String to, String pointer, String code) {
        put(Identity.SHIRAHAMA, townAt(Stage.SELECTED), "/survey", Examples.SURVEY.replace(from, to))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"status\":\"DONE\"} | 422 | EVIDENCE_MISSING",
                "{\"status\":\"DROPPED\"} | 422 | REASON_MISSING",
                "{\"status\":\"PLANNED\"} | 409 | MEASURE_CLOSED",
                "{\"status\":\"GONE\"} | 422 | UNKNOWN_VALUE",
                "{\"status\":\"DONE\",\"evidenceUrl\":\"javascript:alert(1)\"} | 422 | UNKNOWN_VALUE",
                "{\"status\":\"DONE\",\"evidenceUrl\":\"https://user:pw@example.jp/\"} | 422 | UNKNOWN_VALUE"
            })
    void judgesWhatBecomesOfAMeasure(String body, int status, String code) {
        put(Identity.SHIRAHAMA, townAt(Stage.MEASURES_PROPOSED), "/measures/1/status", body)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"status\":\"UNDER_WAY\"} | 422",
                "{\"status\":\"DONE\",\"evidence\":\"記録\"} | 422",
                "{\"status\":\"DROPPED\",\"reason\":\"用地が得られない。\"} | 200"
            })
    void beginsAMeasureOnItsFirstDay(String body, int status) {
        String id = townAt(Stage.MEASURES_PROPOSED);
        clock.set(Instant.parse("2026-06-30T14:59:59Z"));
        var answer = put(Identity.SHIRAHAMA, id, "/measures/1/status", body).then();
        answer.statusCode(status);
        if (status != 200) {
            answer.body("errors[0].code", equalTo("MEASURE_NOT_STARTED")).body("errors[0].pointer", equalTo("/status"));
            clock.set(Instant.parse("2026-06-30T15:00:00Z"));
            put(Identity.SHIRAHAMA, id, "/measures/1/status", body).then().statusCode(200);
        }
    }

    @Test
    void keepsAMeasureThatIsDone() {
        String id = townAt(Stage.MEASURES_PROPOSED);
        put(Identity.SHIRAHAMA, id, "/measures/1/status", Examples.MEASURE_STATUS)
                .then()
                .statusCode(200);
        put(Identity.SHIRAHAMA, id, "/measures/1/status", "{\"status\":\"DROPPED\",\"reason\":\"中止\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("MEASURE_CLOSED"));
        put(Identity.SHIRAHAMA, id, "/measures/2/status", Examples.MEASURE_STATUS)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COWORKING_USERS | BIRTHS | /targets/3/indicator | TARGET_WITHOUT_BASE",
                "\"fiscalYear\": 2028, \"value\": 20.0 | \"fiscalYear\": 2030, \"value\": 20.0 | /targets/2/fiscalYear"
                        + " | TARGET_YEAR_OUTSIDE",
                "\"fiscalYear\": 2027, \"value\": 750 | \"fiscalYear\": 2026, \"value\": 750 | /targets/4/fiscalYear |"
                        + " DUPLICATE_ENTRY",
                "\"lastYear\": 2028 | \"lastYear\": 2029 | /targets | TARGET_OF_YEAR_MISSING",
                "\"lastYear\": 2028 | \"lastYear\": 2036 | /lastYear | PLAN_PERIOD_TOO_LONG",
                "[1] | [1, 4] | /measures/1 | UNKNOWN_MEASURE",
                "[1] | [1, 1] | /measures/1 | DUPLICATE_ENTRY",
                "[1] | [] | /measures | MEASURES_MISSING",
                "\"firstYear\": 2026 | \"firstYear\": 2029 | /lastYear | PERIOD_REVERSED"
            })
    void judgesAPlan(String from, String to, String pointer, String code) {
        put(Identity.SHIRAHAMA, townAt(Stage.MEASURES_PROPOSED), "/plan", Examples.PLAN.replace(from, to))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void makesNoVersionThatSaysTheSame() {
        put(Identity.SHIRAHAMA, townAt(Stage.PLAN_DRAFTED), "/plan", Examples.PLAN)
                .then()
                .statusCode(422)
                .body("code", equalTo("NOTHING_CHANGED"));
    }

    @Test
    void adoptsOnlyWhatWasReviewedAndReviewsOnlyDrafts() {
        String id = townAt(Stage.PLAN_DRAFTED);
        post(Identity.APPROVER, id, "/plan/adoption", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("PLAN_NOT_REVIEWED"));
        post(Identity.OFFICER, id, "/plan/review", "{\"outcome\":\"RETURNED\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("REASON_MISSING"))
                .body("errors[0].pointer", equalTo("/comment"));
        post(Identity.OFFICER, id, "/plan/review", Examples.REVIEW).then().statusCode(200);
        post(Identity.OFFICER, id, "/plan/review", Examples.REVIEW)
                .then()
                .statusCode(409)
                .body("code", equalTo("NO_DRAFT"));
        post(Identity.APPROVER, id, "/plan/adoption", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("RESOLUTION_MISSING"));
        post(Identity.SHIRAHAMA, id, "/plan/resolution", Examples.RESOLUTION)
                .then()
                .statusCode(200);
        Identity both = new Identity(
                "officer", "telework-cli", "2000012020001", "総務省", java.util.Set.of("officer", "approver"));
        for (Identity reviewer : List.of(both, Identity.OFFICER.secondAccount("approver"))) {
            post(reviewer, id, "/plan/adoption", "")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("SEPARATION_OF_DUTIES"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-07-01T01:00:00Z | 2026 | 2026 | 422 | REPORT_YEAR_NOT_OVER",
                "2030-07-01T01:00:00Z | 2026 | 2029 | 422 | REPORT_YEAR_OUTSIDE",
                "2027-07-01T01:00:00Z | COWORKING_USERS | ADOPTION_RATE | 422 | DUPLICATE_ENTRY",
                "2027-07-01T01:00:00Z | COWORKING_USERS | BIRTHS | 422 | ACTUAL_MISSING",
                "2027-07-01T01:00:00Z | \"issues\" | \"correctionReason\":\"誤記\", \"issues\" | 409 | NOTHING_TO_CORRECT"
            })
    void judgesAReport(Instant now, String from, String to, int status, String code) {
        String id = townAt(Stage.PLAN_ADOPTED);
        clock.set(now);
        post(Identity.SHIRAHAMA, id, "/progress-reports", Examples.PROGRESS.replace(from, to))
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void correctsAReportWithAReasonOnly() {
        String id = townAt(Stage.FOLLOW_UP);
        post(Identity.SHIRAHAMA, id, "/progress-reports", Examples.PROGRESS)
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_REPORTED"));
        post(
                        Identity.SHIRAHAMA,
                        id,
                        "/progress-reports",
                        Examples.PROGRESS
                                .replace("\"issues\"", "\"correctionReason\":\"誤記\", \"issues\"")
                                .replace("620", "630"))
                .then()
                .statusCode(200)
                .body("progressReports.report.fiscalYear", contains(2026))
                .body("progressReports[0].report.correctionReason", equalTo("誤記"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/actions", "/history", "/comparison", "/plan/versions/1/difference"})
    void isNotFoundByOthers(String path) {
        as(Identity.ITOSHIMA)
                .get(TOWNS + "/" + townAt(Stage.SELECTED) + path)
                .then()
                .statusCode(404);
    }

    @Test
    void listsOnlyTheCallersOwn() {
        String id = townAt(Stage.SELECTED);
        as(Identity.ITOSHIMA)
                .get(TOWNS)
                .then()
                .statusCode(200)
                .body("items.id", org.hamcrest.Matchers.not(hasItems(id)));
        as(Identity.SHIRAHAMA).get(TOWNS + "?limit=1").then().statusCode(200).body("items.id", contains(id));
        as(Identity.OFFICER).get(TOWNS + "?status=WRONG").then().statusCode(400);
        etag(id);
    }
}

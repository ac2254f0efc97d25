package jp.telework.subsidy.grant;

import static jp.telework.subsidy.grant.GrantFixtures.get;
import static jp.telework.subsidy.grant.GrantFixtures.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.function.Consumer;
import jp.telework.kernel.value.Yen;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;

/** A project from its beginning to its report, with what may happen on the way. */
@QuarkusTest
@ServiceDatabase("subsidy")
class ProgressStoryTest {

    @Test
    void theFirstStatusReportBeginsTheProject() {
        String id = GrantFixtures.granted();
        post(
                        Identity.SHIRAHAMA,
                        id,
                        "status-reports",
                        GrantFixtures.statusReport().toString())
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("timeline.last().kind", equalTo("STATUS_REPORT"));
    }

    @Test
    void aStatusReportIsNotOfTomorrowNorOfTheTimeBeforeTheDecision() {
        String id = GrantFixtures.granted();
        refusedStatus(id, "2199-01-01", "DAY_IN_FUTURE");
        refusedStatus(id, "2020-01-01", "BEFORE_DECISION");
        post(Identity.SHIRAHAMA, id, "status-reports", "{\"progressPercent\":101,\"spentYen\":-1}")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/asOf", "/progressPercent", "/spentYen", "/narrative"));
    }

    private static void refusedStatus(String id, String asOf, String code) {
        post(
                        Identity.SHIRAHAMA,
                        id,
                        "status-reports",
                        GrantFixtures.statusReport().put("asOf", asOf).toString())
                .then()
                .statusCode(422)
                .body("errors.code", contains(code))
                .body("errors[0].pointer", equalTo("/asOf"));
    }

    @Test
    void aReportOnCompletionEndsTheProject() {
        String id = GrantFixtures.inProgress();
        post(
                        Identity.SHIRAHAMA,
                        id,
                        "performance-report?dryRun=true",
                        ProgressFixtures.report(body -> {}).toString())
                .then()
                .statusCode(200)
                .body("trace.rule", hasItems("COMPLETION_PAST", "COMPLETED_IN_TIME", "REPORT_IN_TIME"));
        get(id).then().body("status", equalTo("IN_PROGRESS"));
        ProgressFixtures.reported(id);
        get(id).then().body("status", equalTo("PERFORMANCE_REPORTED"));
    }

    @Test
    void refusesAReportThatCannotBe() {
        String id = GrantFixtures.inProgress();
        refusedReport(id, body -> body.put("completedOn", "2199-12-31"), "DAY_IN_FUTURE", "/completedOn");
        refusedReport(id, body -> body.put("completedOn", "1989-01-08"), "BEFORE_DECISION", "/completedOn");
        refusedReport(
                id, body -> body.put("inputTaxCreditYen", 25_290_001), "CREDIT_EXCEEDS_COSTS", "/inputTaxCreditYen");
        refusedReport(id, body -> body.put("carriedOverYen", 1), "CARRY_OVER_AT_COMPLETION", "/carriedOverYen");
        refusedReport(id, body -> body.withArray("costs").add(body.at("/costs/0")), "DUPLICATE_CATEGORY", "/costs");
        refusedReport(
                id,
                body -> body.withArray("costs")
                        .addObject()
                        .put("category", "OTHER")
                        .put("eligibleYen", Yen.MAX),
                "YEN_OUT_OF_RANGE",
                "/costs");
        post(Identity.SHIRAHAMA, id, "performance-report", "{\"type\":\"YEARLY\",\"carriedOverYen\":-1}")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/type", "/completedOn", "/costs", "/results", "/carriedOverYen"));
    }

    private static void refusedReport(String id, Consumer<ObjectNode> change, String code, String pointer) {
        post(
                        Identity.SHIRAHAMA,
                        id,
                        "performance-report",
                        ProgressFixtures.report(change).toString())
                .then()
                .statusCode(422)
                .body("errors.code", contains(code))
                .body("errors[0].pointer", equalTo(pointer));
    }
}

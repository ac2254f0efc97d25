package jp.telework.subsidy.grant;

import static jp.telework.subsidy.grant.GrantFixtures.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
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
}

package jp.telework.subsidy.grant.lifecycle;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;

/** A program that knows the contract alone runs the actions of a case. */
@QuarkusTest
@ServiceDatabase("subsidy")
class ActionsTest {

    @Test
    void tellsTheOperationOfAnAction() {
        String id = GrantFixtures.inProgress();
        String path = "/api/subsidy/v1/grants/" + id;
        as(Identity.OFFICER)
                .get(API + "/grants/" + id + "/actions")
                .then()
                .statusCode(200)
                .body("find { it.action == 'performance-order' }.method", equalTo("POST"))
                .body("find { it.action == 'performance-order' }.href", equalTo(path + "/performance-order"))
                .body("find { it.action == 'performance-order' }.schema", equalTo("OrderRequest"))
                .body("find { it.action == 'decision' }.schema", nullValue())
                .body(
                        "find { it.action == 'change-requests/approval' }.href",
                        equalTo(path + "/change-requests/{number}/approval"))
                .body("find { it.action == 'evidence/removal' }.href", equalTo(path + "/evidence/{number}/removal"));
    }

    /** A whole and a partial cancellation are one operation. */
    @Test
    void namesAnOperationOnce() {
        String id = GrantFixtures.inProgress();
        as(Identity.APPROVER)
                .get(API + "/grants/" + id + "/actions")
                .then()
                .body("findAll { it.action == 'cancellation' }", hasSize(1))
                .body("findAll { it.action == 'decision' }", hasSize(1));
    }

    @Test
    void runsWhatItTells() {
        String id = GrantFixtures.inProgress();
        Map<String, String> order = as(Identity.OFFICER)
                .get(API + "/grants/" + id + "/actions")
                .path("find { it.action == 'inspections' }");
        assertThat(order).containsKeys("method", "href", "schema");
        as(Identity.OFFICER)
                .queryParam("dryRun", "true")
                .header("If-Match", GrantFixtures.etag(id))
                .body("{}")
                .request(order.get("method"), order.get("href"))
                .then()
                .statusCode(422)
                .body("errors.code", everyItem(equalTo("REQUIRED")));
    }
}

package jp.telework.subsidy.grant.afterwards;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.grant.AfterwardsFixtures.asset;
import static jp.telework.subsidy.grant.AfterwardsFixtures.body;
import static jp.telework.subsidy.grant.AfterwardsFixtures.today;
import static jp.telework.subsidy.grant.GrantFixtures.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import jp.telework.subsidy.grant.AfterwardsFixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.afterwards.api.AfterwardsExamples;
import jp.telework.subsidy.grant.lifecycle.api.Examples;
import jp.telework.subsidy.grant.returning.api.ReturningExamples;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.http.BadBodies;
import jp.telework.test.http.BadBodyCheck;
import jp.telework.test.http.Tags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused after a project: a clear problem with its code and place, nothing recorded, never a 500. */
@QuarkusTest
@ServiceDatabase("subsidy")
class AfterwardsRefusalTest {

    @Test
    void refusesEveryMalformedBodyAndRecordsNothing() {
        String id = AfterwardsFixtures.fixed();
        Map<String, String> applicants = Map.of(
                "assets", AfterwardsExamples.ASSET,
                "disposal-requests", AfterwardsExamples.DISPOSAL_REQUEST,
                "consumption-tax-report",
                        "{\"method\": \"PROPORTIONAL\", \"purchases\": [{\"purchasedOn\": \"2026-10-01\","
                                + " \"amountYen\": 1, \"use\": \"TAXABLE_SALES\", \"creditPercent\": 80}],"
                                + " \"sales\": {\"taxableYen\": 1, \"totalYen\": 2}}",
                "outcome-reports", AfterwardsExamples.OUTCOME_REPORT);
        long before = acts(id);
        applicants.forEach((command, good) -> check(Identity.SHIRAHAMA, id, command, good));
        check(Identity.OFFICER, id, "inspections", AfterwardsExamples.INSPECTION);
        check(Identity.OFFICER, id, "closing", ReturningExamples.CLOSING);
        assertThat(acts(id)).isEqualTo(before);
    }

    private static void check(Identity identity, String id, String command, String good) {
        BadBodyCheck.of("POST", RunningService.outside().resolve(API + "/grants/" + id + "/" + command))
                .as(identity)
                .header("If-Match", Tags.of(identity, API + "/grants/" + id))
                .refuses(BadBodies.unreadable())
                .refuses(BadBodies.variantsOf(good));
    }

    private static long acts(String id) {
        return TestDatabase.get().number("SELECT count(*) FROM grant_act WHERE grant_id = '" + id + "'");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        assets            | /quantity, /unitPriceYen, /kind, /acquiredOn, /name, /location
        disposal-requests | /asset, /way, /on, /reason
        outcome-reports   | /fiscalYear, /movedPeople, /hiredPeople, /narrative
        consumption-tax-report | /method
        """, delimiter = '|')
    void namesEveryMissingFieldAtOnce(String command, String pointers) {
        String id = AfterwardsFixtures.fixed();
        post(Identity.SHIRAHAMA, id, command, "{}")
                .then()
                .statusCode(422)
                .body("code", equalTo("REQUIRED"))
                .body("errors.pointer", containsInAnyOrder(pointers.split(", ")));
    }

    @Test
    void boundsAmountsSoThatNoSumLeavesTheRange() {
        String id = AfterwardsFixtures.fixed();
        post(
                        Identity.SHIRAHAMA,
                        id,
                        "assets",
                        asset(body -> body.put("unitPriceYen", 1_000_000_000_001L)
                                        .put("quantity", 1001))
                                .toString())
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("NUMBER_OUT_OF_RANGE", "NUMBER_OUT_OF_RANGE"))
                .body("errors.pointer", containsInAnyOrder("/unitPriceYen", "/quantity"));
        post(
                        Identity.SHIRAHAMA,
                        id,
                        "assets",
                        asset(body -> body.put("unitPriceYen", 1_000_000_000_000L)
                                        .put("quantity", 1000))
                                .toString())
                .then()
                .statusCode(200);
    }

    @Test
    void anAssetIsAcquiredBetweenTheDecisionAndToday() {
        String id = GrantFixtures.inProgress();
        for (String day : new String[] {"1989-01-08", today().plusDays(1).toString(), "2199-12-31"}) {
            post(
                            Identity.SHIRAHAMA,
                            id,
                            "assets",
                            asset(body -> body.put("acquiredOn", day)).toString())
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("ACQUIRED_OUTSIDE_PROJECT"))
                    .body("errors[0].pointer", equalTo("/acquiredOn"));
        }
    }

    @Test
    void aDisposalIsOfAKnownAssetAndOfADayToCome() {
        String id = AfterwardsFixtures.fixed();
        post(
                        Identity.SHIRAHAMA,
                        id,
                        "disposal-requests",
                        body(AfterwardsExamples.DISPOSAL_REQUEST, body -> body.put("asset", 2_000_000_000)
                                        .put("on", today().minusDays(1).toString()))
                                .toString())
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("UNKNOWN_ASSET", "DISPOSAL_DAY_PAST"));
        for (String decision : new String[] {"approval", "refusal"}) {
            String sent = decision.equals("approval") ? "{}" : Examples.ADVERSE_ACT;
            post(Identity.OFFICER, id, "disposal-requests/1/" + decision, sent)
                    .then()
                    .statusCode(404);
            post(Identity.OFFICER, id, "disposal-requests/99/" + decision, sent)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void aCommandNeedsTheRightStateAndTheRightVersion() {
        String id = GrantFixtures.granted();
        post(Identity.SHIRAHAMA, id, "consumption-tax-report", AfterwardsExamples.CONSUMPTION_TAX_REPORT)
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"));
        post(Identity.OFFICER, id, "closing", "{}").then().statusCode(409).body("code", equalTo("ILLEGAL_TRANSITION"));
        GrantFixtures.send(Identity.OFFICER, id, "inspections", AfterwardsExamples.INSPECTION, "\"0\"")
                .then()
                .statusCode(412);
    }
}

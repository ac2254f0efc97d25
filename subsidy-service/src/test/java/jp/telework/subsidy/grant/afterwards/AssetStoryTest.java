package jp.telework.subsidy.grant.afterwards;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.subsidy.grant.AfterwardsFixtures.asset;
import static jp.telework.subsidy.grant.AfterwardsFixtures.body;
import static jp.telework.subsidy.grant.AfterwardsFixtures.number;
import static jp.telework.subsidy.grant.AfterwardsFixtures.today;
import static jp.telework.subsidy.grant.GrantFixtures.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.telework.subsidy.grant.AfterwardsFixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.afterwards.api.AfterwardsExamples;
import jp.telework.subsidy.grant.lifecycle.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 取得財産 (適正化法第22条): restricted, disposed of with a payment or not at all, released. */
@QuarkusTest
@ServiceDatabase("subsidy")
class AssetStoryTest {

    @Inject
    TestClock clock;

    @AfterEach
    void present() {
        clock.reset();
    }

    private void on(LocalDate day) {
        clock.set(day.atTime(10, 0).atZone(ZoneId.of("Asia/Tokyo")).toInstant());
    }

    @Test
    void anAssetIsRestrictedRegisteredAndDisposedOfWithAPayment() {
        String id = GrantFixtures.inProgress();
        post(Identity.SHIRAHAMA, id, "assets", asset(body -> {}).toString())
                .then()
                .statusCode(200)
                .body(
                        "timeline.last().content.restrictedUntil",
                        equalTo(fiveYearsFromToday().toString()))
                .body("obligations.kind", hasItem("ASSET_RESTRICTION"));
        int server = number(id);
        post(
                        Identity.SHIRAHAMA,
                        id,
                        "assets",
                        asset(body -> body.put("unitPriceYen", 499_999)).toString())
                .then()
                .statusCode(200)
                .body("timeline.last().content.restrictedUntil", nullValue());
        int cheap = number(id);
        AfterwardsFixtures.fixed(id);
        ledger(id).body("number", contains(server, cheap)).body("state", contains("ACTIVE", "RELEASED"));
        String request = disposal(server, today().plusYears(1)).toString();
        post(Identity.SHIRAHAMA, id, "disposal-requests", request).then().statusCode(200);
        int disposal = number(id);
        ledger(id).body("state", contains("DISPOSAL_REQUESTED", "RELEASED")).body("[0].disposal.approved", is(false));
        twice(id, request);
        aLowerPaymentNeedsAReason(id, disposal);
        // 1,200,000 yen with 48 of 60 months left are 960,000; the price of 300,000 is less; 24,504 / 30,000 of it.
        post(Identity.OFFICER, id, "disposal-requests/" + disposal + "/approval", AfterwardsExamples.DISPOSAL_APPROVAL)
                .then()
                .statusCode(200)
                .body("timeline.last().content.computedYen", is(784_128))
                .body("timeline.last().content.paymentYen", is(784_128))
                .body("obligations.kind", hasItem("DISPOSAL_PAYMENT"));
        post(Identity.OFFICER, id, "disposal-requests/" + disposal + "/approval", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("DISPOSAL_ALREADY_DECIDED"));
        ledger(id).body("[0].state", equalTo("DISPOSAL_REQUESTED")).body("[0].disposal.paymentYen", is(784_128));
        on(today().plusYears(1));
        ledger(id).body("[0].state", equalTo("DISPOSED"));
    }

    private static void twice(String id, String request) {
        post(Identity.SHIRAHAMA, id, "disposal-requests", request)
                .then()
                .statusCode(409)
                .body("code", equalTo("DISPOSAL_PENDING"))
                .body("errors[0].pointer", equalTo("/asset"));
    }

    private static void aLowerPaymentNeedsAReason(String id, int disposal) {
        String approval = "disposal-requests/" + disposal + "/approval";
        post(Identity.OFFICER, id, approval, "{\"paymentYen\": 300000}")
                .then()
                .statusCode(422)
                .body("code", equalTo("REDUCTION_UNEXPLAINED"))
                .body("errors[0].pointer", equalTo("/reductionReason"));
        post(Identity.OFFICER, id, approval, "{\"paymentYen\": 784129, \"reductionReason\": \"誤り\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("PAYMENT_EXCEEDS_COMPUTED"));
        as(Identity.OFFICER)
                .header("If-Match", GrantFixtures.etag(id))
                .body("{\"paymentYen\": 300000, \"reductionReason\": \"公共の用に供するため。\"}")
                .post(API + "/grants/" + id + "/" + approval + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("trace.rule", hasItems("BOOK_VALUE", "HIGHER_OF_PRICE_AND_BOOK", "DISPOSAL_SHARE"))
                .body("timeline.last().content.paymentYen", is(300_000))
                .body("timeline.last().content.computedYen", is(784_128));
    }

    @Test
    void aRefusedDisposalLeavesTheAssetRestrictedUntilItIsReleased() {
        String id = GrantFixtures.inProgress();
        post(Identity.SHIRAHAMA, id, "assets", asset(body -> {}).toString())
                .then()
                .statusCode(200);
        int server = number(id);
        AfterwardsFixtures.fixed(id);
        post(
                        Identity.SHIRAHAMA,
                        id,
                        "disposal-requests",
                        disposal(server, today()).toString())
                .then()
                .statusCode(200);
        String refusal = "disposal-requests/" + number(id) + "/refusal";
        post(Identity.OFFICER, id, refusal, "{\"reasons\": []}")
                .then()
                .statusCode(422)
                .body("code", equalTo("REASONS_MISSING"));
        post(Identity.OFFICER, id, refusal, Examples.ADVERSE_ACT).then().statusCode(200);
        ledger(id).body("[0].state", equalTo("ACTIVE")).body("[0].disposal", nullValue());
        LocalDate last = fiveYearsFromToday();
        on(last);
        ledger(id).body("[0].state", equalTo("ACTIVE"));
        on(last.plusDays(1));
        ledger(id).body("[0].state", equalTo("RELEASED"));
        post(
                        Identity.SHIRAHAMA,
                        id,
                        "disposal-requests",
                        disposal(server, last.plusDays(1)).toString())
                .then()
                .statusCode(422)
                .body("code", equalTo("ASSET_NOT_RESTRICTED"));
    }

    private static jp.telework.test.rest.ValidatableResponse ledger(String id) {
        return as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/assets")
                .then()
                .statusCode(200)
                .rootPath("items");
    }

    private static com.fasterxml.jackson.databind.node.ObjectNode disposal(int asset, LocalDate on) {
        return body(AfterwardsExamples.DISPOSAL_REQUEST, body -> body.put("asset", asset)
                .put("on", on.toString()));
    }

    private static LocalDate fiveYearsFromToday() {
        return new jp.telework.subsidy.settlement.domain.UsefulLife(today(), 5).restrictedUntil();
    }
}

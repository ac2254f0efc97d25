package jp.telework.subsidy;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.JsonPath;
import org.junit.jupiter.api.Test;

/** The procedure from the call to a resubmission, as the people involved go through it. */
@QuarkusTest
@ServiceDatabase("subsidy")
class SubmissionStoryTest {

    @Test
    void aMunicipalityChecksSubmitsCorrectsAndSubmitsAgain() {
        UUID call = Fixtures.openCall();
        aCheckExplainsEveryRule(call);
        String id = Fixtures.completeDraft(call);
        String receipt = theSubmissionGivesAReceiptThatCanBeRecomputed(id);
        aSecondSubmissionIsRefused(id);
        theOfficerReturnsIt(id);
        theResubmissionKeepsTheNumberAndShowsTheDifference(id, receipt);
        theHistoryTellsIt(id);
        theApplicantWithdrawsIt(id);
    }

    private static void aCheckExplainsEveryRule(UUID call) {
        as(Identity.SHIRAHAMA)
                .body(Fixtures.application(call).toString())
                .post(API + "/assessments")
                .then()
                .statusCode(200)
                .body("eligible", is(true))
                .body("grantableYen", is(24_504_000))
                .body("issues", hasSize(0))
                .body(
                        "trace.rule",
                        contains(
                                "PERIOD",
                                "CAP",
                                "COST_FLOOR",
                                "LINE_SUMS",
                                "REQUEST",
                                "ELIGIBLE_CATEGORIES",
                                "CONSORTIUM",
                                "REPRESENTATIVE",
                                "SCHEDULE",
                                "COMPLETENESS",
                                "DOCUMENTS"))
                .body("trace.outcome", everyItem(is(in(List.of("PASSED", "NOT_EVALUATED")))));
    }

    private static String theSubmissionGivesAReceiptThatCanBeRecomputed(String id) {
        JsonPath submitted = Fixtures.submit(id)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("receipt.number", matchesPattern("R\\d\\d-FT\\d*-\\d{6}"))
                .body("receipt.documents", hasSize(3))
                .extract()
                .jsonPath();
        byte[] content = as(Identity.SHIRAHAMA)
                .get(API + "/applications/" + id + "/receipt/content")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(CanonicalJson.sha256(content)).isEqualTo(submitted.getString("receipt.contentSha256"));
        return submitted.getString("receipt.number");
    }

    private static void aSecondSubmissionIsRefused(String id) {
        Fixtures.submit(id)
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"))
                .body("allowed", contains("withdrawal", "editors", "delegations", "messages", "messages/read"));
    }

    private static void theOfficerReturnsIt(String id) {
        as(Identity.OFFICER)
                .header("If-Match", Fixtures.etag(Identity.OFFICER, id))
                .body("{\"reason\":\"見積書を差し替えてください。\"}")
                .post(API + "/applications/" + id + "/return")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("returnReason", equalTo("見積書を差し替えてください。"));
    }

    private static void theResubmissionKeepsTheNumberAndShowsTheDifference(String id, String receipt) {
        UUID call = UUID.fromString(
                as(Identity.SHIRAHAMA).get(API + "/applications/" + id).path("callId"));
        as(Identity.SHIRAHAMA)
                .header("If-Match", Fixtures.etag(Identity.SHIRAHAMA, id))
                .body(Fixtures.application(call, body -> body.put("requestedAmountYen", 24_000_000))
                        .toString())
                .put(API + "/applications/" + id)
                .then()
                .statusCode(200);
        Fixtures.submit(id)
                .then()
                .statusCode(200)
                .body("receipt.number", equalTo(receipt))
                .body("receipt.submission", is(2));
        as(Identity.SHIRAHAMA)
                .get(API + "/applications/" + id + "/receipt/difference")
                .then()
                .statusCode(200)
                .body("changes.pointer", contains("/requestedAmountYen"))
                .body("changes[0].before", is(24_504_000))
                .body("changes[0].after", is(24_000_000));
    }

    private static void theHistoryTellsIt(String id) {
        as(Identity.SHIRAHAMA)
                .get(API + "/applications/" + id + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        contains(
                                "CREATE_APPLICATION",
                                "ATTACH_DOCUMENT",
                                "ATTACH_DOCUMENT",
                                "ATTACH_DOCUMENT",
                                "SUBMIT_APPLICATION",
                                "RETURN_APPLICATION",
                                "CHANGE_APPLICATION",
                                "SUBMIT_APPLICATION"));
        as(Identity.OFFICER)
                .get(API + "/applications/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("ILLEGAL_TRANSITION"));
        assertThat(TestDatabase.get().number("SELECT count(*) FROM broken_audit_rows()"))
                .isZero();
    }

    private static void theApplicantWithdrawsIt(String id) {
        as(Identity.SHIRAHAMA)
                .header("If-Match", Fixtures.etag(Identity.SHIRAHAMA, id))
                .post(API + "/applications/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
    }
}

package jp.telework.subsidy.call;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.amendment.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

/** 公表後の延長・訂正・中止: what the public reads of them, what becomes of the applications, and what is refused. */
@QuarkusTest
@ServiceDatabase("subsidy")
class CallAmendmentTest {

    private static final String SHIRAHAMA = "8000020304018";

    @Test
    void anExtensionIsPublicWithBothInstantsAndItsReason() {
        UUID call = CallCalls.closingSoonerThanItsYear();
        String before = closing(call).toString();
        String draft = Fixtures.draft(call);
        amend(Identity.OFFICER, call, "extension", CallCalls.extension()).then().statusCode(200);
        given().get(API + "/calls/" + call)
                .then()
                .body("status", equalTo("OPEN"))
                .body("amendments", hasSize(1))
                .body("amendments[0].number", equalTo(1))
                .body("amendments[0].kind", equalTo("EXTENSION"))
                .body("amendments[0].madeOnLabel", startsWith("令和"))
                .body("amendments[0].reason", startsWith("災害"))
                .body("amendments[0].changes[0].field", equalTo("CLOSES_AT"))
                .body("amendments[0].changes[0].before", equalTo(before))
                .body("amendments[0].changes[0].beforeLabel", containsString("3月31日23時59分58秒"))
                .body("amendments[0].changes[0].afterLabel", containsString("3月31日23時59分59秒"));
        assertThat(told(draft, "call-extended")).isEqualTo(1);
        as(Identity.OFFICER)
                .get(API + "/calls/" + call + "/history")
                .then()
                .statusCode(200)
                .body("items.action", hasItem("EXTEND_CALL"));
    }

    @Test
    void aCallClosesNeverEarlierAndNeverAfterItsYear() {
        UUID call = CallCalls.closingSoonerThanItsYear();
        String same = closing(call).toString();
        amend(Identity.OFFICER, call, "extension", extensionTo(same))
                .then()
                .statusCode(422)
                .body("errors.code", contains("EXTENSION_NOT_LATER"));
        String nextYear = OffsetDateTime.parse(same).plusDays(2).toString();
        amend(Identity.OFFICER, call, "extension", extensionTo(nextYear))
                .then()
                .statusCode(422)
                .body("errors.code", contains("OUTSIDE_FISCAL_YEAR"));
        close(call);
        amend(Identity.OFFICER, call, "extension", CallCalls.extension())
                .then()
                .statusCode(409)
                .body("code", equalTo("EXTENSION_TOO_LATE"));
    }

    @Test
    void aTermForCorrectionsLastsAtLeastUntilTheNewClosing() {
        UUID call = CallCalls.closingSoonerThanItsYear();
        String id = submitted(call);
        as(Identity.OFFICER)
                .header("If-Match", Fixtures.etag(Identity.OFFICER, id))
                .body("{\"reason\":\"積算の内訳がないため。\"}")
                .post(API + "/applications/" + id + "/return")
                .then()
                .statusCode(200);
        TestDatabase.get()
                .execute("UPDATE application SET correction_due_at = now() + interval '1 second' * 60 WHERE id = '" + id
                        + "'");
        amend(Identity.OFFICER, call, "extension", CallCalls.extension()).then().statusCode(200);
        String due = as(Identity.SHIRAHAMA).get(API + "/applications/" + id).path("correctionDueAt");
        assertThat(OffsetDateTime.parse(due).toInstant()).isEqualTo(closing(call));
    }

    @Test
    void anErratumShowsBothTextsAndLeavesTheRules() {
        UUID call = Fixtures.openCall();
        String rules = given().get(API + "/calls/" + call).path("rulesVersion");
        amend(Identity.OFFICER, call, "errata", Examples.ERRATUM)
                .then()
                .statusCode(200)
                .body("contact", containsString("03-0000-0000"))
                .body("kind", equalTo("ERRATUM"));
        given().get(API + "/calls/" + call)
                .then()
                .body("contact", containsString("03-0000-0000"))
                .body("rulesVersion", equalTo(rules))
                .body("amendments[0].kind", equalTo("ERRATUM"))
                .body("amendments[0].changes", hasSize(1))
                .body("amendments[0].changes[0].before", containsString("03-5253-5111"));
        amend(Identity.OFFICER, call, "errata", Examples.ERRATUM)
                .then()
                .statusCode(422)
                .body("errors.code", contains("ERRATUM_WITHOUT_CHANGE"));
        amend(Identity.OFFICER, call, "errata", "{\"title\":\"新しい名称\",\"reason\":\"誤記のため。\"}")
                .then()
                .statusCode(200)
                .body("title", equalTo("新しい名称"))
                .body("number", equalTo(2))
                .body("madeOnLabel", startsWith("令和"));
    }

    @Test
    void aCancelledCallEndsItsApplicationsAndEverythingElse() {
        UUID call = Fixtures.openCall();
        String draft = Fixtures.completeDraft(call);
        String handedIn = submitted(call);
        amend(Identity.APPROVER, call, "cancellation", Examples.CANCELLATION)
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("cancelledAt", notNullValue());
        given().get(API + "/calls/" + call)
                .then()
                .body("amendments.kind", contains("CANCELLATION"))
                .body("amendments[0].reason", startsWith("補正予算"));
        given().queryParam("status", "CLOSED").get(API + "/calls").then().body("items.id", hasItem(call.toString()));
        as(Identity.SHIRAHAMA)
                .get(API + "/applications/" + handedIn)
                .then()
                .body("status", equalTo("NOT_ADOPTED"))
                .body("decisionReasons.code", contains("CALL_CANCELLED"))
                .body("decisionReasons.facts[0]", startsWith("補正予算"));
        assertThat(told(handedIn, "call-cancelled")).isEqualTo(1);
        assertThat(told(draft, "call-cancelled")).isEqualTo(1);
        Fixtures.submit(draft).then().statusCode(422).body("errors.code", contains("CALL_CANCELLED"));
        as(Identity.SHIRAHAMA)
                .body(Fixtures.application(call).toString())
                .post(API + "/applications")
                .then()
                .statusCode(422)
                .body("errors.code", contains("CALL_CANCELLED"));
        for (String later : new String[] {"extension", "errata"}) {
            amend(Identity.OFFICER, call, later, later.equals("errata") ? Examples.ERRATUM : CallCalls.extension())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("ILLEGAL_TRANSITION"));
        }
        as(Identity.APPROVER)
                .get(API + "/calls/" + call + "/ranking")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        assertThat(TestDatabase.get().number("SELECT count(*) FROM budget_entry WHERE call_id = '" + call + "'"))
                .isZero();
    }

    @Test
    void aDraftIsNeitherCorrectedNorCancelledButChanged() {
        String draft = as(Identity.OFFICER)
                .body(Fixtures.call(body -> {}).toString())
                .post(API + "/calls")
                .path("id");
        UUID call = UUID.fromString(draft);
        amend(Identity.OFFICER, call, "errata", Examples.ERRATUM).then().statusCode(409);
        amend(Identity.APPROVER, call, "cancellation", Examples.CANCELLATION)
                .then()
                .statusCode(409);
        as(Identity.OFFICER).get(API + "/calls/" + call).then().body("cancelledAt", nullValue());
    }

    private static String submitted(UUID call) {
        String id = Fixtures.completeDraft(call);
        Fixtures.submit(id).then().statusCode(200);
        return id;
    }

    private static Instant closing(UUID call) {
        String closesAt = given().get(API + "/calls/" + call).path("closesAt");
        return OffsetDateTime.parse(closesAt).toInstant();
    }

    private static String extensionTo(String closesAt) {
        return Fixtures.tree(Examples.EXTENSION).put("closesAt", closesAt).toString();
    }

    private static Response amend(Identity identity, UUID call, String path, String body) {
        return as(identity)
                .header(
                        "If-Match",
                        as(Identity.OFFICER).get(API + "/calls/" + call).header("ETag"))
                .body(body)
                .post(API + "/calls/" + call + "/" + path);
    }

    private static void close(UUID call) {
        TestDatabase.get().execute("UPDATE call SET closes_at = now() - interval '1 second' WHERE id = '" + call + "'");
    }

    /** Events of a kind about an application in the applicant's own feed. */
    private static long told(String application, String verb) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM event WHERE organisation = '" + SHIRAHAMA
                        + "' AND type = 'jp.telework.subsidy.application." + verb + ".v1' AND data ->> 'id' = '"
                        + application + "'");
    }
}

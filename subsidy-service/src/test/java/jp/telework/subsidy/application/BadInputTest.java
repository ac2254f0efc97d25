package jp.telework.subsidy.application;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.function.Consumer;
import jp.telework.subsidy.Fixtures;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.http.BadBodies;
import jp.telework.test.http.BadBodyCheck;
import jp.telework.test.rest.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients get wrong: a clear problem with its code and place, nothing stored, never a 500. */
@QuarkusTest
@ServiceDatabase("subsidy")
class BadInputTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        /requestedAmountYen                | -1                | 422 | YEN_OUT_OF_RANGE
        /requestedAmountYen                | 9223372036854775807 | 422 | YEN_OUT_OF_RANGE
        /requestedAmountYen                | 99999999999999999999 | 400 | WRONG_TYPE
        /requestedAmountYen                | 1.5               | 400 | WRONG_TYPE
        /requestedAmountYen                | "24504000"        | 400 | WRONG_TYPE
        /title                             | "ﾃﾚﾜｰｸ"            | 422 | TEXT_HALF_WIDTH_KANA
        /title                             | ["a"]             | 400 | WRONG_TYPE
        /site/localGovernmentCode          | "304019"          | 422 | INVALID_LOCAL_GOVERNMENT_CODE
        /site/localGovernmentCode          | "304999"          | 422 | UNKNOWN_LOCAL_GOVERNMENT
        /site/prefecture                   | "奈良県"           | 422 | PREFECTURE_MISMATCH
        /site/postalCode                   | "64922"           | 422 | INVALID_POSTAL_CODE
        /consortium/representativeCorporateNumber | "8000020304019" | 422 | INVALID_CORPORATE_NUMBER
        /completesOn                       | "2027-02-30"      | 422 | INVALID_DATE
        /expenses/0/category               | "LABOUR"          | 422 | UNKNOWN_VALUE
        /expenses/0/quantity               | 0                 | 422 | NUMBER_OUT_OF_RANGE
        /teleworkTypes/1                   | "A"               | 422 | DUPLICATE_ENTRY
        /contact/email                     | "x"               | 422 | INVALID_EMAIL
        /contact/phone                     | "x"               | 422 | INVALID_PHONE
        /callId                            | "x"               | 422 | UNKNOWN_CALL
        """, delimiter = '|')
    void refusesAWrongValueAtItsPlace(String pointer, String value, int status, String code) {
        UUID call = Fixtures.openCall();
        String body = replaced(Fixtures.application(call), pointer, value);
        long before = rows();
        refused(as(Identity.SHIRAHAMA).body(body).post(API + "/applications").then(), status, code)
                .body("errors.pointer", hasItem(pointer));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void tellsAllWrongValuesOfOneBodyTogether() {
        ObjectNode body = Fixtures.application(Fixtures.openCall(), b -> {
            b.put("title", "ﾃ").put("requestedAmountYen", -5).put("startsOn", "yesterday");
        });
        as(Identity.SHIRAHAMA)
                .header("Accept-Language", "en")
                .body(body.toString())
                .post(API + "/applications")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/title", "/requestedAmountYen", "/startsOn"))
                .body("errors.message", hasItem("Half-width kana are not allowed. Use full-width kana."));
    }

    @Test
    void tellsAllRefusalsOfASubmissionTogetherWithTheirClauses() {
        String id = draft(b -> b.put("requestedAmountYen", 30_000_001).put("completesOn", "2031-01-01"));
        refused(Fixtures.submit(id).then(), 422, "CAP_EXCEEDED")
                .body("errors[0].pointer", equalTo("/requestedAmountYen"))
                .body("errors[0].clause", equalTo("公募要領（補助上限額）"))
                .body("errors.code", hasItem("OUTSIDE_FISCAL_YEAR"))
                .body("errors.code", hasItem("DOCUMENT_MISSING"));
    }

    @Test
    void refusesAClosedCall() {
        UUID closed = Fixtures.publishedCall(
                call -> call.put("opensAt", "2020-04-01T09:00:00+09:00").put("closesAt", "2020-05-01T17:00:00+09:00"));
        refused(
                as(Identity.SHIRAHAMA)
                        .body(Fixtures.application(closed).toString())
                        .post(API + "/applications")
                        .then(),
                422,
                "CALL_NOT_OPEN");
    }

    @Test
    void refusesMissingAndStaleVersionsAndReusedKeys() {
        String id = Fixtures.completeDraft(Fixtures.openCall());
        String path = API + "/applications/" + id;
        refused(as(Identity.SHIRAHAMA).post(path + "/submission").then(), 428, "PRECONDITION_REQUIRED");
        refused(
                as(Identity.SHIRAHAMA)
                        .header("If-Match", "\"0\"")
                        .post(path + "/submission")
                        .then(),
                412,
                "STALE_VERSION");
        String key = UUID.randomUUID().toString();
        UUID call = Fixtures.openCall();
        as(Identity.SHIRAHAMA)
                .header("Idempotency-Key", key)
                .body(Fixtures.application(call).toString())
                .post(API + "/applications")
                .then()
                .statusCode(201);
        refused(
                as(Identity.SHIRAHAMA)
                        .header("Idempotency-Key", key)
                        .body(Fixtures.application(call, b -> b.put("title", "別の提案"))
                                .toString())
                        .post(API + "/applications")
                        .then(),
                422,
                "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void hidesAnothersCase() {
        String id = Fixtures.draft(Fixtures.openCall());
        refused(as(Identity.ITOSHIMA).get(API + "/applications/" + id).then(), 404, "NOT_FOUND");
        refused(
                as(Identity.ITOSHIMA)
                        .get(API + "/applications/" + UUID.randomUUID())
                        .then(),
                404,
                "NOT_FOUND");
        refused(as(Identity.SHIRAHAMA).get(API + "/applications/not-an-id").then(), 404, "NOT_FOUND");
    }

    @Test
    void sparesReadersWhatTheyHave() {
        String id = Fixtures.draft(Fixtures.openCall());
        String etag = Fixtures.etag(Identity.SHIRAHAMA, id);
        for (String known : new String[] {etag, "\"x\", " + etag, "*", "W/" + etag}) {
            as(Identity.SHIRAHAMA)
                    .header("If-None-Match", known)
                    .get(API + "/applications/" + id)
                    .then()
                    .statusCode(304)
                    .header("ETag", etag);
        }
        as(Identity.SHIRAHAMA)
                .header("If-None-Match", "\"x\"")
                .get(API + "/applications/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void refusesEveryMalformedBody() {
        String good = Fixtures.application(Fixtures.openCall()).toString();
        long before = rows();
        BadBodyCheck.of("POST", RunningService.outside().resolve(API + "/applications"))
                .as(Identity.SHIRAHAMA)
                .refuses(BadBodies.unreadable())
                .refuses(BadBodies.variantsOf(good));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void explainsADryRunAndStoresNothing() {
        String id = Fixtures.draft(Fixtures.openCall());
        String etag = Fixtures.etag(Identity.SHIRAHAMA, id);
        as(Identity.SHIRAHAMA)
                .header("If-Match", etag)
                .post(API + "/applications/" + id + "/submission?dryRun=true")
                .then()
                .statusCode(422)
                .body("code", equalTo("DOCUMENT_MISSING"))
                .body("trace.find { it.rule == 'DOCUMENTS' }.outcome", equalTo("FAILED"));
        Fixtures.attachRequired(id);
        as(Identity.SHIRAHAMA)
                .header("If-Match", Fixtures.etag(Identity.SHIRAHAMA, id))
                .post(API + "/applications/" + id + "/submission?dryRun=true")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("trace.size()", is(11));
        as(Identity.SHIRAHAMA).get(API + "/applications/" + id).then().body("status", equalTo("DRAFT"));
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", is(status))
                .body("requestId", notNullValue());
    }

    private static String draft(Consumer<ObjectNode> change) {
        return as(Identity.SHIRAHAMA)
                .body(Fixtures.application(Fixtures.openCall(), change).toString())
                .post(API + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static long rows() {
        return TestDatabase.get().number("SELECT count(*) FROM application");
    }

    /** The body's text with the value at the pointer replaced by literal JSON, however wrong. */
    private static String replaced(ObjectNode body, String pointer, String json) {
        int cut = pointer.lastIndexOf('/');
        var parent = body.at(pointer.substring(0, cut));
        String marker = "@@" + UUID.randomUUID();
        if (parent instanceof ObjectNode object) {
            object.put(pointer.substring(cut + 1), marker);
        } else {
            ((com.fasterxml.jackson.databind.node.ArrayNode) parent)
                    .set(Integer.parseInt(pointer.substring(cut + 1)), marker);
        }
        return body.toString().replace("\"" + marker + "\"", json);
    }
}

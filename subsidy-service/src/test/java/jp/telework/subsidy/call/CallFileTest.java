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
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.Test;

/** 公募の書類: attached to a draft, public with the call, replaced by an erratum alone. */
@QuarkusTest
@ServiceDatabase("subsidy")
class CallFileTest {

    @Test
    void aDraftsFilesAreTheMinistrysOwnAndCanBeTakenAway() {
        UUID call = CallFileCalls.draft();
        CallFileCalls.attach(call, "one")
                .statusCode(201)
                .body("number", equalTo(1))
                .body("kind", equalTo("GUIDELINES"))
                .body("titleEn", equalTo("Guidelines for applicants"))
                .body("mediaType", equalTo("application/pdf"));
        given().get(API + "/calls/" + call + "/files").then().statusCode(404);
        given().get(API + "/calls/" + call + "/files/1").then().statusCode(404);
        as(Identity.OFFICER).get(API + "/calls/" + call + "/files").then().body("items", hasSize(1));
        CallFileCalls.replace(call, 1, "two").statusCode(409).body("code", equalTo("ILLEGAL_TRANSITION"));
        as(Identity.OFFICER).delete(API + "/calls/" + call + "/files/1").then().statusCode(200);
        as(Identity.OFFICER).get(API + "/calls/" + call + "/files").then().body("items", hasSize(0));
        as(Identity.OFFICER)
                .get(API + "/calls/" + call + "/history")
                .then()
                .body("items.action", hasItem("ATTACH_CALL_FILE"))
                .body("items.action", hasItem("REMOVE_CALL_FILE"));
    }

    @Test
    void aFormTellsAllThatIsMissing() {
        given().header("Authorization", Identity.OFFICER.bearer())
                .multiPart("kind", "NO_SUCH_KIND")
                .post(API + "/calls/" + CallFileCalls.draft() + "/files")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/kind", "/title", "/titleEn", "/file"));
    }

    @Test
    void aPublishedCallsFileIsReplacedByAPublicErratumAndStaysReadable() {
        UUID call = CallFileCalls.publishedWithFile();
        String draft = Fixtures.draft(call);
        String files = API + "/calls/" + call + "/files";
        assertThat(given().get(files + "/1").asByteArray()).isEqualTo(Fixtures.pdf("a"));
        CallFileCalls.attach(call, "more").statusCode(409).body("code", equalTo("ILLEGAL_TRANSITION"));
        as(Identity.OFFICER).delete(files + "/1").then().statusCode(409);
        CallFileCalls.replace(call, 1, "b")
                .statusCode(200)
                .body("number", equalTo(2))
                .body("name", equalTo("b.pdf"));
        CallFileCalls.replace(call, 1, "c").statusCode(409).body("code", equalTo("CALL_FILE_REPLACED"));
        given().get(files)
                .then()
                .body("items.number", contains(1, 2))
                .body("items[0].replacedBy", equalTo(2))
                .body("items[1].replacedBy", nullValue());
        assertThat(given().get(files + "/1").asByteArray()).isEqualTo(Fixtures.pdf("a"));
        assertThat(given().get(files + "/2").asByteArray()).isEqualTo(Fixtures.pdf("b"));
        given().get(API + "/calls/" + call)
                .then()
                .body("amendments.kind", contains("ERRATUM"))
                .body("amendments[0].changes[0].field", equalTo("FILE"))
                .body("amendments[0].changes[0].before", containsString("a.pdf"))
                .body("amendments[0].changes[0].after", containsString("b.pdf"));
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE type LIKE '%.application.call-corrected.v1'"
                                + " AND data ->> 'id' = '" + draft + "'"))
                .isEqualTo(1);
    }

    @Test
    void thePortalsAnswerHoldsTheFilesThatCount() {
        UUID call = CallFileCalls.publishedWithFile();
        CallFileCalls.replace(call, 1, "b").statusCode(200);
        String prefix = as(Identity.OFFICER).get(API + "/calls/" + call).path("receiptPrefix");
        given().get(API + "/public/subsidies/id/" + prefix)
                .then()
                .statusCode(200)
                .body("result[0].application_guidelines.name", contains("b.pdf"))
                .body(
                        "result[0].application_guidelines[0].data",
                        equalTo(Base64.getEncoder().encodeToString(Fixtures.pdf("b"))))
                .body("result[0].application_form", hasSize(0));
    }
}

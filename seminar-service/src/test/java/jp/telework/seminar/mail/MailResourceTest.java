package jp.telework.seminar.mail;

import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.telework.mail.outbox.usecase.EraseMails;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.authorisation.MailCalls;
import jp.telework.test.rest.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The secretariat sees what became of every mail and has one sent again. */
@QuarkusTest
@ServiceDatabase("seminar")
class MailResourceTest {

    private static final String MAILS = "/api/seminar/v1/mails";

    @Inject
    EraseMails erase;

    @Inject
    TestClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void listsByCaseAndStateInPages() {
        UUID about = UUID.randomUUID();
        List<UUID> ids = List.of(
                MailCalls.sent("SEATS_CONFIRMED"),
                MailCalls.sent("SEATS_CONFIRMED"),
                MailCalls.sent("SEATS_CONFIRMED"));
        ids.forEach(id ->
                TestDatabase.get().execute("UPDATE mail SET about_id = '%s' WHERE id = '%s'".formatted(about, id)));
        String next = staff().queryParam("aboutId", about)
                .queryParam("limit", 2)
                .get(MAILS)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].recipient", equalTo("hanako@example.jp"))
                .body("items[0].body", nullValue())
                .extract()
                .path("next");
        staff().queryParam("aboutId", about)
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get(MAILS)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        staff().queryParam("aboutId", about)
                .queryParam("status", "GIVEN_UP")
                .get(MAILS)
                .then()
                .body("items", hasSize(0));
        staff().queryParam("status", "LOST")
                .get(MAILS)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_PARAMETER"));
    }

    @Test
    void sendsAgainOnceAndSaysWhyNotTwice() {
        UUID id = MailCalls.sent("SEATS_CONFIRMED");
        staff().header("If-Match", "\"0\"")
                .queryParam("dryRun", true)
                .post(MAILS + "/" + id + "/resending")
                .then()
                .statusCode(200)
                .body("status", equalTo("WAITING"));
        staff().header("If-Match", "\"7\"")
                .post(MAILS + "/" + id + "/resending")
                .then()
                .statusCode(412);
        staff().header("If-Match", "\"0\"")
                .post(MAILS + "/" + id + "/resending")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("WAITING"))
                .body("attempts", equalTo(0));
        staff().header("If-Match", "\"1\"")
                .post(MAILS + "/" + id + "/resending")
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"))
                .body("allowed", hasSize(0));
        staff().get(MAILS + "/" + id + "/actions")
                .then()
                .body("[0].allowed", equalTo(false))
                .body("[0].reasons.code", hasItem("ILLEGAL_TRANSITION"));
        staff().get(MAILS + "/" + id + "/history").then().body("items.outcome", contains("REFUSED", "DONE", "REFUSED"));
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE subject = 'mail/%s' AND data::text NOT LIKE '%%@%%'"
                                .formatted(id)))
                .isEqualTo(1);
    }

    @Test
    void erasesAddressAndTextAndKeepsTheRest() {
        UUID old = MailCalls.sent("SEATS_CONFIRMED");
        UUID young = MailCalls.sent("SEATS_CONFIRMED");
        TestDatabase.get().execute("UPDATE mail SET settled_at = now() - interval '31 days' WHERE id = '" + old + "'");
        erase.run();
        staff().get(MAILS + "/" + old)
                .then()
                .body("recipient", nullValue())
                .body("body", nullValue())
                .body("status", equalTo("SENT"))
                .body("subject", equalTo("件名"));
        staff().get(MAILS + "/" + young).then().body("body", equalTo("本文"));
        staff().header("If-Match", "\"1\"")
                .post(MAILS + "/" + old + "/resending")
                .then()
                .statusCode(409)
                .body("code", equalTo("MAIL_ERASED"));
    }

    @Test
    void aPageCostsOneStatement() {
        staff().get(MAILS).then().statusCode(200);
        TestDatabase.get().startCounting();
        staff().get(MAILS).then().statusCode(200);
        assertThat(TestDatabase.get().statements())
                .as(TestDatabase.get().statementTexts())
                .isLessThanOrEqualTo(2);
        UUID id = MailCalls.sent("SEATS_CONFIRMED");
        TestDatabase.get().startCounting();
        staff().header("If-Match", "\"0\"")
                .post(MAILS + "/" + id + "/resending")
                .then()
                .statusCode(200);
        assertThat(TestDatabase.get().statements())
                .as(TestDatabase.get().statementTexts())
                .isEqualTo(3);
    }

    private static Request staff() {
        return given().header("Authorization", Identity.SECRETARIAT.bearer());
    }
}

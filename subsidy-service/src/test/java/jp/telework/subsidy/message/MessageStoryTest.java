package jp.telework.subsidy.message;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.telework.casework.message.api.MessageExamples;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import jp.telework.test.rest.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** 申請者と担当部局の連絡: from the submission over the grant to the end of the case. */
@QuarkusTest
@ServiceDatabase("subsidy")
class MessageStoryTest {

    @Test
    void bothSidesWriteAndEachHasItsOwnReadMark() {
        String id = Fixtures.draft(Fixtures.openCall());
        String path = "/applications/" + id;
        send(Identity.SHIRAHAMA, path).statusCode(409).body("code", equalTo("CONVERSATION_NOT_BEGUN"));
        Fixtures.attachRequired(id);
        Fixtures.submit(id).then().statusCode(200);
        standing(Identity.SHIRAHAMA, path).body("state", equalTo("OPEN")).body("unread", equalTo(0));
        send(Identity.OFFICER, path)
                .statusCode(201)
                .body("number", equalTo(1))
                .body("side", equalTo("MINISTRY"))
                .body("text", containsString("10月16日"));
        standing(Identity.SHIRAHAMA, path).body("unread", equalTo(1)).body("readUpTo", equalTo(0));
        standing(Identity.OFFICER, path).body("unread", equalTo(0)).body("messages", equalTo(1));
        standing(Identity.AUDITOR, path).body("unread", nullValue()).body("messages", equalTo(1));
        String mark = as(Identity.OFFICER).get(API + path + "/conversation").header("ETag");
        read(Identity.SHIRAHAMA, path, 1).statusCode(200).body("unread", equalTo(0));
        read(Identity.SHIRAHAMA, path, 2)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/upTo"))
                .body("errors[0].code", equalTo("MESSAGE_UNKNOWN"));
        assertThat(as(Identity.OFFICER).get(API + path + "/conversation").header("ETag"))
                .as("the other side's read mark shows nowhere")
                .isEqualTo(mark);
        send(Identity.SHIRAHAMA, path).statusCode(201).body("side", equalTo("APPLICANT"));
        as(Identity.AUDITOR)
                .get(API + path + "/messages")
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items.side", contains("MINISTRY", "APPLICANT"));
        as(Identity.OFFICER)
                .get(API + path + "/messages?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("next", not(nullValue()));
        for (String actor : List.of("officer", "shirahama")) {
            as(Identity.SHIRAHAMA).get(API + path + "/messages").then().body(not(containsString(actor)));
        }
        for (String kind : List.of("MESSAGE_RECEIVED", "MESSAGE_FROM_APPLICANT")) {
            assertThat(mailsAskedFor(id, kind)).as(kind).isEqualTo(1);
        }
    }

    private static long mailsAskedFor(String id, String kind) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM mail_wanted WHERE subject = 'application/" + id + "' AND kind = '" + kind
                        + "'");
    }

    @Test
    void aSideThatHasNotReadIsToldOnceADay() {
        String id = Fixtures.submitted();
        for (int i = 0; i < 3; i++) {
            send(Identity.SHIRAHAMA, "/applications/" + id).statusCode(201);
        }
        assertThat(mailsAskedFor(id, "MESSAGE_FROM_APPLICANT")).isEqualTo(1);
        read(Identity.OFFICER, "/applications/" + id, 3).statusCode(200);
        send(Identity.SHIRAHAMA, "/applications/" + id).statusCode(201);
        assertThat(mailsAskedFor(id, "MESSAGE_FROM_APPLICANT")).isEqualTo(2);
    }

    @Test
    void filesGoWithTheLastMessage() {
        String path = "/applications/" + Fixtures.submitted();
        send(Identity.OFFICER, path).statusCode(201);
        attach(Identity.OFFICER, path, 2).statusCode(404);
        attach(Identity.SHIRAHAMA, path, 1).statusCode(409).body("code", equalTo("MESSAGE_FILES_CLOSED"));
        String place = attach(Identity.OFFICER, path, 1)
                .statusCode(201)
                .body("number", equalTo(1))
                .body("mediaType", equalTo("application/pdf"))
                .extract()
                .header("Location");
        assertThat(place).endsWith("/messages/1/files/1");
        assertThat(as(Identity.SHIRAHAMA)
                        .get(API + path + "/messages/1/files/1")
                        .asByteArray())
                .isEqualTo(Fixtures.pdf("m"));
        as(Identity.SHIRAHAMA).get(API + path + "/messages").then().body("items[0].files.name", contains("m.pdf"));
        for (int i = 2; i <= 5; i++) {
            attach(Identity.OFFICER, path, 1).statusCode(201);
        }
        attach(Identity.OFFICER, path, 1).statusCode(409).body("code", equalTo("TOO_MANY_MESSAGE_FILES"));
        as(Identity.ITOSHIMA).get(API + path + "/messages/1/files/1").then().statusCode(404);
    }

    @Test
    void theConversationGoesOnWithTheGrantAndEndsWithIt() {
        UUID call = Fixtures.openCall();
        String application = Fixtures.completeDraft(call);
        Fixtures.submit(application).then().statusCode(200);
        send(Identity.OFFICER, "/applications/" + application).statusCode(201);
        String grant = GrantFixtures.adopted(call, List.of(UUID.fromString(application)))
                .get(0);
        String path = "/grants/" + grant;
        send(Identity.SHIRAHAMA, path).statusCode(201).body("number", equalTo(2));
        for (String same : List.of(path, "/applications/" + application)) {
            as(Identity.SHIRAHAMA).get(API + same + "/messages").then().body("items.number", contains(1, 2));
        }
        history("/applications/" + application).body("items.action", hasItem("SEND_MESSAGE"));
        history(path).body("items.action", hasItem("SEND_MESSAGE"));
        read(Identity.OFFICER, path, 2).statusCode(200);
        history(path).body("items.action", not(hasItem("READ_MESSAGES")));
        GrantFixtures.applied(grant);
        GrantFixtures.post(Identity.SHIRAHAMA, grant, "withdrawal", "{\"reason\":\"事業を見直すため。\"}")
                .then()
                .statusCode(200);
        send(Identity.OFFICER, path)
                .statusCode(409)
                .body("code", equalTo("CONVERSATION_ENDED"))
                .body("detail", containsString("取下げ"));
        standing(Identity.SHIRAHAMA, "/applications/" + application).body("state", equalTo("ENDED"));
        as(Identity.SHIRAHAMA).get(API + path + "/messages").then().body("items", hasSize(2));
    }

    @Test
    void anEventTellsThatAMessageWasSentAndNotWhatItSays() {
        String id = Fixtures.submitted();
        send(Identity.OFFICER, "/applications/" + id).statusCode(201);
        String told = told(id, "sent");
        assertThat(told)
                .contains("\"side\":\"MINISTRY\"")
                .contains(id)
                .doesNotContain("見積")
                .doesNotContain("officer");
        assertThat(events(id, "sent", "organisation IS NOT NULL")).isEqualTo(1);
        read(Identity.OFFICER, "/applications/" + id, 1).statusCode(200);
        assertThat(events(id, "read", "organisation IS NOT NULL")).isZero();
        assertThat(events(id, "read", "organisation IS NULL")).isEqualTo(1);
        read(Identity.SHIRAHAMA, "/applications/" + id, 1).statusCode(200);
        assertThat(events(id, "read", "organisation IS NOT NULL")).isEqualTo(1);
    }

    @Test
    void aDryRunSendsNothingAndARepeatedRequestSendsOnce() {
        String id = Fixtures.submitted();
        String path = API + "/applications/" + id + "/messages";
        as(Identity.OFFICER)
                .body(MessageExamples.MESSAGE)
                .post(path + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("number", equalTo(1));
        assertThat(mailsAskedFor(id, "MESSAGE_RECEIVED")).isZero();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as(Identity.OFFICER)
                    .header("Idempotency-Key", key)
                    .body(MessageExamples.MESSAGE)
                    .post(path)
                    .then()
                    .statusCode(201)
                    .body("number", equalTo(1));
        }
        as(Identity.OFFICER).get(path).then().body("items", hasSize(1));
    }

    @Test
    void aTextIsBounded() {
        String path = API + "/applications/" + Fixtures.submitted() + "/messages";
        for (String body :
                List.of("{}", "{\"text\":\" \"}", "{\"text\":\"" + "あ".repeat(4001) + "\"}", "{\"text\":\"ｱ\"}")) {
            as(Identity.OFFICER)
                    .body(body)
                    .post(path)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/text"));
        }
        as(Identity.OFFICER)
                .body("{\"text\":\"" + "あ".repeat(4000) + "\"}")
                .post(path)
                .then()
                .statusCode(201);
    }

    @Test
    void aPageCostsTheSameHoweverManyMessages() {
        String path = "/applications/" + Fixtures.submitted();
        send(Identity.OFFICER, path).statusCode(201);
        send(Identity.SHIRAHAMA, path).statusCode(201);
        long listed = cost(() -> as(Identity.OFFICER).get(API + path + "/messages"));
        long sent =
                cost(() -> as(Identity.OFFICER).body(MessageExamples.MESSAGE).post(API + path + "/messages"));
        for (int i = 0; i < 5; i++) {
            send(Identity.SHIRAHAMA, path).statusCode(201);
            attach(Identity.SHIRAHAMA, path, i + 4).statusCode(201);
        }
        assertThat(cost(() -> as(Identity.OFFICER).get(API + path + "/messages")))
                .isEqualTo(listed);
        assertThat(cost(() -> as(Identity.OFFICER).body(MessageExamples.MESSAGE).post(API + path + "/messages")))
                .isEqualTo(sent);
    }

    private static long cost(Supplier<Response> request) {
        TestDatabase.get().startCounting();
        assertThat(request.get().statusCode()).isLessThan(300);
        return TestDatabase.get().statementsAndCommits();
    }

    private static ValidatableResponse send(Identity identity, String path) {
        return as(identity)
                .body(MessageExamples.MESSAGE)
                .post(API + path + "/messages")
                .then();
    }

    private static ValidatableResponse read(Identity identity, String path, int upTo) {
        return as(identity)
                .body(Fixtures.tree(MessageExamples.READ).put("upTo", upTo).toString())
                .post(API + path + "/messages/read")
                .then();
    }

    private static ValidatableResponse standing(Identity identity, String path) {
        return as(identity).get(API + path + "/conversation").then().statusCode(200);
    }

    private static ValidatableResponse history(String path) {
        return as(Identity.SHIRAHAMA).get(API + path + "/history").then().statusCode(200);
    }

    private static ValidatableResponse attach(Identity identity, String path, int message) {
        return given().header("Authorization", identity.bearer())
                .multiPart("file", "m.pdf", Fixtures.pdf("m"), "application/pdf")
                .post(API + path + "/messages/" + message + "/files")
                .then();
    }

    private static String told(String conversation, String verb) {
        return TestDatabase.get().asAdministrator(statement -> {
            try (var rows = statement.executeQuery(
                    "SELECT data FROM event WHERE " + of(conversation, verb) + " ORDER BY seq DESC LIMIT 1")) {
                rows.next();
                return rows.getString(1);
            }
        });
    }

    private static long events(String conversation, String verb, String condition) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM event WHERE " + of(conversation, verb) + " AND " + condition);
    }

    private static String of(String conversation, String verb) {
        return "type = 'jp.telework.subsidy.message." + verb + ".v1' AND data ->> 'id' = '" + conversation + "'";
    }
}

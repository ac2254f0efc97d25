package jp.telework.subsidy.question;

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
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.question.api.QuestionExamples;
import jp.telework.subsidy.question.usecase.EraseQuestions;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** 公募への質問: asked by an organisation, answered by an officer, read by the public without a name. */
@QuarkusTest
@ServiceDatabase("subsidy")
class QuestionStoryTest {

    @Inject
    EraseQuestions erase;

    /** The control: the question of a call that closed later keeps its text. */
    @Test
    void whatWasAskedGoesFiveYearsAfterTheYearInWhichTheCallClosed() {
        UUID old = Fixtures.openCall();
        UUID later = Fixtures.openCall();
        String erased = QuestionCalls.ask(old);
        String kept = QuestionCalls.ask(later);
        QuestionCalls.command(old, erased, "answer", QuestionExamples.ANSWER);
        QuestionCalls.command(old, erased, "publication", "");
        closed(old, 7);
        closed(later, 4);
        erase.run();
        erase.run();
        as(Identity.SHIRAHAMA)
                .get(QuestionCalls.place(old, erased))
                .then()
                .statusCode(200)
                .body("text", equalTo("消去済み"));
        as(Identity.SHIRAHAMA).get(QuestionCalls.place(later, kept)).then().body("text", not(equalTo("消去済み")));
        answers(old).body("items[0].question", containsString("賃借する建物"));
    }

    private static void closed(UUID call, int yearsAgo) {
        TestDatabase.get()
                .execute("UPDATE call SET opens_at = now() - interval '10 years', closes_at = now() - interval '"
                        + yearsAgo + " years' WHERE id = '" + call + "'");
    }

    @Test
    void aCallMayTakeQuestionsForAShorterTerm() {
        Instant until = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
        UUID call = Fixtures.publishedCall(body -> body.put("questionsUntil", until.toString()));
        given().get(API + "/calls/" + call).then().body("status", equalTo("OPEN"));
        assertThat(instant(given().get(API + "/calls/" + call).path("questionsUntil")))
                .isEqualTo(until);
        ValidatableResponse refused = ask(Identity.SHIRAHAMA, call)
                .statusCode(409)
                .body("code", equalTo("QUESTION_TERM_OVER"))
                .body("detail", containsString("令和"));
        assertThat(instant(refused.extract().path("questionsUntil"))).isEqualTo(until);
        UUID usual = Fixtures.openCall();
        String closesAt = given().get(API + "/calls/" + usual).path("closesAt");
        given().get(API + "/calls/" + usual).then().body("questionsUntil", equalTo(closesAt));
        ask(Identity.SHIRAHAMA, usual).statusCode(201);
    }

    private static Instant instant(String shown) {
        return OffsetDateTime.parse(shown).toInstant();
    }

    @Test
    void questionsEndWithTheCallAtTheLatest() {
        as(Identity.OFFICER)
                .body(Fixtures.call(body -> body.put(
                                "questionsUntil",
                                OffsetDateTime.parse(body.get("closesAt").asText())
                                        .plusSeconds(1)
                                        .toString()))
                        .toString())
                .post(API + "/calls")
                .then()
                .statusCode(422)
                .body("errors.code", contains("QUESTIONS_AFTER_CLOSING"))
                .body("errors.pointer", contains("/questionsUntil"));
    }

    @Test
    void aPublishedAnswerTellsThePublicNeitherWhoAskedNorWhen() {
        UUID call = Fixtures.openCall();
        String draft = Fixtures.draft(call);
        String question = QuestionCalls.ask(call);
        String before =
                as(Identity.SHIRAHAMA).get(QuestionCalls.place(call, question)).header("ETag");
        QuestionCalls.command(call, question, "answer", QuestionExamples.ANSWER);
        as(Identity.SHIRAHAMA)
                .get(QuestionCalls.place(call, question))
                .then()
                .body("status", equalTo("RECEIVED"))
                .body("publicAnswer", nullValue())
                .header("ETag", equalTo(before));
        as(Identity.SHIRAHAMA)
                .get(received(call) + "?status=ANSWER_DRAFTED")
                .then()
                .body("items", hasSize(0));
        as(Identity.SHIRAHAMA).get(received(call) + "?status=RECEIVED").then().body("items", hasSize(1));
        as(Identity.OFFICER)
                .get(received(call) + "?status=ANSWER_DRAFTED")
                .then()
                .body("items.publicQuestion", contains(containsString("賃借する建物")));
        answers(call).body("items", hasSize(0));
        QuestionCalls.command(call, question, "publication", "");
        String shown = answers(call)
                .body("items.number", contains(1))
                .body("items[0].question", containsString("賃借する建物"))
                .body("items[0].publishedOnLabel", containsString("令和"))
                .extract()
                .asString();
        assertThat(shown).doesNotContain("白浜", Identity.SHIRAHAMA.organisation(), question, "asked", "サテライトオフィスの改修費");
        as(Identity.ITOSHIMA).get(API + "/calls/" + call + "/questions").then().body("items", hasSize(1));
        as(Identity.SHIRAHAMA)
                .get(QuestionCalls.place(call, question))
                .then()
                .body("status", equalTo("PUBLISHED"))
                .body("publishedNumber", equalTo(1));
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE type LIKE '%.application.call-question-answered.v1'"
                                + " AND data ->> 'id' = '" + draft + "'"))
                .isEqualTo(1);
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE type LIKE '%.question.answer-drafted.v1'"
                                + " AND organisation IS NOT NULL"))
                .isZero();
    }

    @Test
    void anotherOrganisationReadsNothingOfAQuestion() {
        UUID call = Fixtures.openCall();
        String question = QuestionCalls.ask(call);
        as(Identity.ITOSHIMA).get(QuestionCalls.place(call, question)).then().statusCode(404);
        as(Identity.ITOSHIMA).get(received(call)).then().body("items", hasSize(0));
        as(Identity.AUDITOR).get(received(call)).then().body("items", hasSize(1));
        given().get(received(call)).then().statusCode(401);
        as(Identity.OFFICER)
                .get(API + "/calls/" + call + "/history")
                .then()
                .body("items.action", hasItem("ASK_QUESTION"));
    }

    @Test
    void aTextForThePublicMustNotNameTheAsker() {
        UUID call = Fixtures.openCall();
        String question = QuestionCalls.ask(call);
        String name =
                as(Identity.OFFICER).get(QuestionCalls.place(call, question)).path("organisationName");
        String body = Fixtures.tree(QuestionExamples.ANSWER)
                .put("question", name + "の建物は対象になりますか。")
                .put("answer", Identity.SHIRAHAMA.organisation() + "は対象です。")
                .toString();
        command(call, question, "answer", body)
                .statusCode(422)
                .body("errors.pointer", contains("/question", "/answer"))
                .body("errors[0].code", equalTo("NAMES_THE_ASKER"));
        String town = Fixtures.tree(QuestionExamples.ANSWER)
                .put("answer", "白浜町の建物も対象です。")
                .toString();
        command(call, question, "answer", town)
                .statusCode(422)
                .body("errors.pointer", contains("/answer"))
                .body("errors[0].code", equalTo("NAMES_THE_ASKER"));
    }

    @Test
    void aQuestionIsRefusedWithAReasonOrLeadsToAPublishedAnswer() {
        UUID call = QuestionCalls.answeredCall();
        String same = QuestionCalls.ask(call);
        command(call, same, "merge", "{\"number\":2}")
                .statusCode(422)
                .body("errors[0].code", equalTo("ANSWER_UNKNOWN"));
        command(call, same, "merge", QuestionExamples.MERGE)
                .statusCode(200)
                .body("status", equalTo("MERGED"))
                .body("publishedNumber", equalTo(1));
        command(call, same, "answer", QuestionExamples.ANSWER)
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"));
        String refused = QuestionCalls.ask(call);
        command(call, refused, "publication", "").statusCode(409).body("detail", containsString("回答案の作成"));
        command(call, refused, "refusal", QuestionExamples.REFUSAL).statusCode(200);
        as(Identity.SHIRAHAMA)
                .get(QuestionCalls.place(call, refused))
                .then()
                .body("status", equalTo("REFUSED"))
                .body("refusalReason", containsString("採否"));
        answers(call).body("items", hasSize(1));
    }

    @Test
    void publishedAnswersAreFoundByAWordInAnyWidth() {
        UUID call = QuestionCalls.answeredCall();
        given().queryParam("q", "公募要領")
                .get(API + "/calls/" + call + "/questions")
                .then()
                .body("items", hasSize(1));
        given().queryParam("q", "パソコン")
                .get(API + "/calls/" + call + "/questions")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void questionsAreBoundedByNumberAndByThePeriod() {
        UUID call = Fixtures.openCall();
        for (int i = 0; i < 20; i++) {
            QuestionCalls.ask(call);
        }
        ask(Identity.SHIRAHAMA, call).statusCode(409).body("code", equalTo("TOO_MANY_QUESTIONS"));
        ask(Identity.ITOSHIMA, call).statusCode(201).body("organisationName", not(nullValue()));
        TestDatabase.get().execute("UPDATE call SET closes_at = now() - interval '1 second' WHERE id = '" + call + "'");
        ask(Identity.ITOSHIMA, call).statusCode(409).body("code", equalTo("QUESTIONS_CLOSED"));
    }

    private static ValidatableResponse ask(Identity identity, UUID call) {
        return as(identity)
                .body(QuestionExamples.QUESTION)
                .post(API + "/calls/" + call + "/questions")
                .then();
    }

    private static ValidatableResponse command(UUID call, String question, String command, String body) {
        return as(Identity.OFFICER)
                .header("If-Match", QuestionCalls.etag(call, question))
                .body(body)
                .post(QuestionCalls.place(call, question) + "/" + command)
                .then();
    }

    private static String received(UUID call) {
        return API + "/calls/" + call + "/questions/received";
    }

    private static ValidatableResponse answers(UUID call) {
        return given().get(API + "/calls/" + call + "/questions").then().statusCode(200);
    }
}

package jp.telework.subsidy.question;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;

import java.util.Map;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.question.api.QuestionExamples;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the operations on questions about calls. */
public final class QuestionCalls implements Preparation {

    private static final String QUESTIONS = "/api/subsidy/v1/calls/{id}/questions";
    private static final Map<String, String> BODIES = Map.of(
            "/answer", QuestionExamples.ANSWER,
            "/refusal", QuestionExamples.REFUSAL,
            "/merge", QuestionExamples.MERGE);

    private UUID call;
    private String asked;

    @Override
    public boolean knows(String operation) {
        return operation.contains(QUESTIONS);
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.startsWith("GET")) {
            call = call == null ? answeredCall() : call;
            asked = asked == null ? ask(call) : asked;
            return Call.plain().path("id", call).path("question", asked);
        }
        if (operation.endsWith(QUESTIONS)) {
            return Call.plain().path("id", Fixtures.openCall()).json(QuestionExamples.QUESTION);
        }
        UUID own = operation.endsWith("/merge") ? answeredCall() : Fixtures.openCall();
        String question = ask(own);
        if (operation.endsWith("/publication")) {
            command(own, question, "answer", QuestionExamples.ANSWER);
        }
        Call prepared = Call.plain().path("id", own).path("question", question).header("If-Match", etag(own, question));
        String body = BODIES.get(operation.substring(operation.lastIndexOf('/')));
        return body == null ? prepared : prepared.json(body);
    }

    /** An open call with one published answer. */
    static UUID answeredCall() {
        UUID call = Fixtures.openCall();
        String question = ask(call);
        command(call, question, "answer", QuestionExamples.ANSWER);
        command(call, question, "publication", "");
        return call;
    }

    static String ask(UUID call) {
        return as(Identity.SHIRAHAMA)
                .body(QuestionExamples.QUESTION)
                .post(API + "/calls/" + call + "/questions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static void command(UUID call, String question, String command, String body) {
        as(Identity.OFFICER)
                .header("If-Match", etag(call, question))
                .body(body)
                .post(place(call, question) + "/" + command)
                .then()
                .statusCode(200);
    }

    static String etag(UUID call, String question) {
        return as(Identity.OFFICER).get(place(call, question)).header("ETag");
    }

    static String place(UUID call, String question) {
        return API + "/calls/" + call + "/questions/received/" + question;
    }
}

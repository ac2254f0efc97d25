package jp.telework.promotion.recognition;

import static jp.telework.promotion.recognition.RecognitionFixtures.API;
import static jp.telework.promotion.recognition.RecognitionFixtures.ENTRIES;
import static jp.telework.promotion.recognition.RecognitionFixtures.ROUNDS;
import static jp.telework.promotion.recognition.RecognitionFixtures.as;
import static jp.telework.promotion.recognition.RecognitionFixtures.post;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import jp.telework.promotion.recognition.entry.api.EntryExamples;
import jp.telework.test.Identity;
import jp.telework.test.rest.Response;

/** Juries for tests. */
final class JuryFixtures {

    static final String JURIES = API + "/recognition-juries";

    private JuryFixtures() {}

    /** The id of an open round whose applications need one evaluation each. */
    static String round(int entriesPerReviewer) {
        String prize = """
                ,"prize":{"criteria":[
                  {"code":"MANAGEMENT","title":"経営面での成果","weight":50,"maxScore":5},
                  {"code":"ICT","title":"ICTの利活用","weight":25,"maxScore":5},
                  {"code":"REGION","title":"地方創生の取組","weight":25,"maxScore":5}],
                  "evaluators":1,"entriesPerReviewer":%d}}
                """.formatted(entriesPerReviewer);
        String plain = RecognitionFixtures.round(Instant.now());
        String body = plain.substring(0, plain.length() - 1) + prize;
        String id = as(Identity.OFFICER)
                .body(body)
                .post(ROUNDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return RecognitionFixtures.published(id);
    }

    /** The id of an application that is decided as one of the hundred and asks for the prize. */
    static String candidate(Identity who, String round) {
        String body = RecognitionFixtures.entry(round)
                .replace("\"pledged\": true", "\"pledged\": true, \"prizeWanted\": true");
        String id = as(who).body(body)
                .post(ENTRIES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        post(who, ENTRIES, id, "submission", null).then().statusCode(200);
        post(Identity.OFFICER, ENTRIES, id, "decision-draft", EntryExamples.DECISION)
                .then()
                .statusCode(200);
        post(Identity.APPROVER2, ENTRIES, id, "decision-approval", null).then().statusCode(200);
        return id;
    }

    /** Begins the jury of a round. */
    static void begin(String round) {
        as(Identity.OFFICER)
                .body("{\"roundId\":\"" + round + "\"}")
                .post(JURIES)
                .then()
                .statusCode(201);
    }

    static Response assign(String entry, String reviewer) {
        return as(Identity.OFFICER)
                .body("{\"reviewers\":[\"" + reviewer + "\"]}")
                .post(ENTRIES + "/" + entry + "/reviewers");
    }

    /** A reviewer submits scores. */
    static Response score(Identity reviewer, String entry, int management, int ict, int region) {
        return as(reviewer)
                .body("""
                        {"scores":[{"criterion":"MANAGEMENT","score":%d},{"criterion":"ICT","score":%d},
                        {"criterion":"REGION","score":%d}],"conflictOfInterest":false}
                        """.formatted(management, ict, region))
                .put(ENTRIES + "/" + entry + "/evaluations/mine");
    }

    /** An application that is assigned to the first reviewer, in a jury of its own. */
    static String assigned(String round) {
        String entry = candidate(Identity.SHIRAHAMA, round);
        begin(round);
        assign(entry, Identity.REVIEWER.signIn()).then().statusCode(200);
        return entry;
    }

    /** A jury whose only application is evaluated after the end of the round. */
    record Ready(String round, String entry) {}

    static Ready ready() {
        String round = round(20);
        String entry = assigned(round);
        score(Identity.REVIEWER, entry, 5, 4, 3).then().statusCode(200);
        RecognitionFixtures.end(round);
        return new Ready(round, entry);
    }

    /** Applications that share one prize. */
    static String plan(String... entries) {
        return "{\"prizes\":[{\"entries\":[%s],\"reason\":\"優れているため。\"}]}"
                .formatted(List.of(entries).stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",")));
    }

    static Ready drafted() {
        Ready ready = ready();
        post(Identity.OFFICER, JURIES, ready.round(), "prize-draft", plan(ready.entry()))
                .then()
                .statusCode(200);
        return ready;
    }

    static Ready published() {
        Ready ready = drafted();
        post(Identity.APPROVER, JURIES, ready.round(), "approval", "{}").then().statusCode(200);
        post(Identity.OFFICER, ROUNDS, ready.round(), "result-publication", null)
                .then()
                .statusCode(200);
        return ready;
    }
}

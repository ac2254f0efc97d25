package jp.telework.promotion.recognition;

import java.time.Duration;
import java.time.Instant;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.promotion.recognition.entry.api.EntryExamples;
import jp.telework.test.Identity;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Request;
import jp.telework.test.rest.Response;
import jp.telework.test.rest.Rest;
import org.jspecify.annotations.Nullable;

/** Rounds and applications for tests. */
public final class RecognitionFixtures {

    static final String API = "/api/promotion/v1";
    static final String ROUNDS = API + "/recognition-rounds";
    static final String ENTRIES = API + "/recognition-entries";

    private RecognitionFixtures() {}

    static Request as(Identity who) {
        return Rest.given().contentType("application/json").header("Authorization", who.bearer());
    }

    static Request anybody() {
        return Rest.given().contentType("application/json");
    }

    /** The body of a round that is open around a moment. */
    static String round(Instant around) {
        Instant closesAt = around.plus(Duration.ofDays(10));
        return "{\"title\":\"試験の公募\",\"fiscalYear\":%d,\"opensAt\":\"%s\",\"closesAt\":\"%s\"}"
                .formatted(FiscalYear.of(Japan.date(closesAt)).value(), around.minus(Duration.ofDays(1)), closesAt);
    }

    /** The id of a new draft. */
    public static String draftRound() {
        return as(Identity.OFFICER)
                .body(round(Instant.now()))
                .post(ROUNDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of a published round that is open now. */
    public static String openRound() {
        return published(draftRound());
    }

    /** The id of a published round that is open at a moment. */
    static String openRoundAt(Instant moment) {
        return published(as(Identity.OFFICER).body(round(moment)).post(ROUNDS).path("id"));
    }

    /** The id of a round whose period is over, without applications. */
    static String endedRound() {
        return openRoundAt(Instant.now().minus(Duration.ofDays(12)));
    }

    static String published(String id) {
        post(Identity.OFFICER, ROUNDS, id, "publication", null).then().statusCode(200);
        return id;
    }

    static String entry(String round) {
        return EntryExamples.ENTRY.replace("01980000-0000-7000-8000-000000000000", round);
    }

    /** The id of a draft in a round. */
    static String begun(Identity who, String round) {
        return as(who).body(entry(round))
                .post(ENTRIES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of a draft in a round of its own. */
    public static String begun(Identity who) {
        return begun(who, openRound());
    }

    /** The id of a submitted application. */
    static String submitted(Identity who, String round) {
        String id = begun(who, round);
        post(who, ENTRIES, id, "submission", null).then().statusCode(200);
        return id;
    }

    /** The id of an application whose decision is drafted. */
    static String drafted(Identity who, String round) {
        String id = submitted(who, round);
        post(Identity.OFFICER, ENTRIES, id, "decision-draft", EntryExamples.DECISION)
                .then()
                .statusCode(200);
        return id;
    }

    /** The id of an application that is recognised as one of the hundred. */
    static String recognised(Identity who) {
        String round = openRound();
        String id = drafted(who, round);
        post(Identity.APPROVER, ENTRIES, id, "decision-approval", null).then().statusCode(200);
        end(round);
        post(Identity.OFFICER, ROUNDS, round, "result-publication", null).then().statusCode(200);
        return id;
    }

    /** The terms of a published round stand; the period of this one is over all the same. */
    static void end(String round) {
        TestDatabase.get()
                .execute("SET session_replication_role = replica; UPDATE recognition_round"
                        + " SET opens_at = now() - interval '9 days', closes_at = now() - interval '1 minute'"
                        + " WHERE id = '" + round + "'; RESET session_replication_role");
    }

    /** The id of an application whose organisation may use the logo. */
    static String licensed(Identity who) {
        String id = recognised(who);
        post(who, ENTRIES, id, "logo-licence", EntryExamples.LOGO).then().statusCode(200);
        return id;
    }

    static String tag(Identity reader, String entry) {
        return as(reader).get(ENTRIES + "/" + entry).header("ETag");
    }

    /** Sends a command with the present tag. */
    static Response post(Identity who, String cases, String id, String noun, @Nullable String body) {
        String tag = as(who).get(cases + "/" + id).header("ETag");
        Request request = as(who).header("If-Match", tag);
        return (body == null ? request : request.body(body)).post(cases + "/" + id + "/" + noun);
    }
}

package jp.telework.promotion.recognition;

import static jp.telework.promotion.recognition.RecognitionFixtures.API;
import static jp.telework.promotion.recognition.RecognitionFixtures.ENTRIES;
import static jp.telework.promotion.recognition.RecognitionFixtures.ROUNDS;
import static jp.telework.promotion.recognition.RecognitionFixtures.anybody;
import static jp.telework.promotion.recognition.RecognitionFixtures.as;
import static jp.telework.promotion.recognition.RecognitionFixtures.entry;
import static jp.telework.promotion.recognition.RecognitionFixtures.post;
import static jp.telework.promotion.recognition.RecognitionFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import jp.telework.promotion.selfcheck.SelfCheckFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A round is announced, an organisation tries its figures, applies and submits in the period. */
@QuarkusTest
@ServiceDatabase("promotion")
class RecognitionStoryTest {

    private static final Identity TOWN = Identity.SHIRAHAMA;

    @Inject
    TestClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void anApplicationIsSubmittedInThePeriod() {
        clock.set(Instant.parse("2027-07-01T00:00:00Z"));
        String round = as(Identity.OFFICER)
                .body(RecognitionFixtures.round(Instant.parse("2027-07-20T00:00:00Z")))
                .post(ROUNDS)
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("fiscalYearLabel", equalTo("令和9年度"))
                .body("criteria.coveredPercent", equalTo(25))
                .extract()
                .path("id");
        anybody().get(ROUNDS + "/" + round).then().statusCode(404);
        as(TOWN).body(entry(round)).post(ENTRIES).then().statusCode(422).body("code", equalTo("UNKNOWN_ROUND"));
        published(round);
        anybody().get(ROUNDS + "/" + round).then().statusCode(200).body("status", equalTo("ANNOUNCED"));
        String id = RecognitionFixtures.begun(TOWN, round);
        as(TOWN).body(entry(round)).post(ENTRIES).then().statusCode(409).body("code", equalTo("ENTRY_EXISTS"));
        as(Identity.OFFICER).get(ENTRIES + "/" + id).then().statusCode(404);
        post(TOWN, ENTRIES, id, "submission", null).then().statusCode(409).body("code", equalTo("ROUND_NOT_OPEN"));
        clock.set(Instant.parse("2027-07-20T00:00:00Z"));
        anybody().get(ROUNDS + "/" + round).then().body("status", equalTo("OPEN"));
        as(TOWN).header("If-Match", "\"0\"")
                .post(ENTRIES + "/" + id + "/submission?dryRun=true")
                .then()
                .statusCode(200)
                .body(
                        "trace.rule",
                        contains(
                                "ROUND_OPEN",
                                "NO_RECENT_VIOLATION",
                                "PLEDGE_MADE",
                                "USERS_COVERED",
                                "RULE_EXISTS",
                                "PRACTISED",
                                "COVERED_SHARE",
                                "USERS_ENOUGH",
                                "DAYS_ENOUGH"));
        post(TOWN, ENTRIES, id, "submission", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("assessment.level", equalTo("HUNDRED"))
                .body("receipt.number", matchesPattern("R09-SK[0-9]*-[0-9]{6}"))
                .body("receipt.contentSha256", matchesPattern("[0-9a-f]{64}"));
        as(Identity.OFFICER)
                .get(ENTRIES + "/" + id)
                .then()
                .statusCode(200)
                .body("contact.email", equalTo("hanako.yamada@example.jp"));
        as(TOWN).header("If-Match", "\"1\"")
                .body(entry(round))
                .put(ENTRIES + "/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"));
        post(TOWN, ENTRIES, id, "withdrawal", null).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        assertThat(RecognitionFixtures.begun(TOWN, round)).isNotEqualTo(id);
        clock.set(Instant.parse("2027-08-20T00:00:00Z"));
        anybody().get(ROUNDS + "/" + round).then().body("status", equalTo("CLOSED"));
    }

    @Test
    void anybodyTriesFigures() {
        String body = "{\"figures\":{\"hasRule\":true,\"regularEmployees\":400,\"coveredEmployees\":99,\"users\":99,"
                + "\"averageDays\":4}}";
        anybody()
                .header("X-Forwarded-For", SelfCheckFixtures.address())
                .header("Accept-Language", "en")
                .body(body)
                .post(API + "/recognition-assessments")
                .then()
                .statusCode(200)
                .body("level", equalTo("PIONEER"))
                .body("trace.find { it.rule == 'COVERED_SHARE' }.outcome", equalTo("FAILED"))
                .body("trace.find { it.rule == 'COVERED_SHARE' }.clause", notNullValue())
                .body(
                        "trace.find { it.rule == 'DAYS_ENOUGH' }.message",
                        equalTo("The average is 4 days a month or more."));
    }

    @Test
    void aRefusedApplicationHearsOfEverything() {
        String round = RecognitionFixtures.openRound();
        String wrong = entry(round)
                .replace("\"pledged\": true", "\"pledged\": false, \"lastViolationOn\": \"2026-11-01\"")
                .replace("\"users\": 120", "\"users\": 220");
        String id = as(TOWN).body(wrong)
                .post(ENTRIES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        post(TOWN, ENTRIES, id, "submission", null)
                .then()
                .statusCode(422)
                .body("errors.code", contains("RECENT_VIOLATION", "PLEDGE_MISSING", "USERS_NOT_COVERED"))
                .body("errors.pointer", contains("/lastViolationOn", "/pledged", "/figures/users"));
        as(TOWN).get(ENTRIES + "/" + id + "/actions")
                .then()
                .body("find { it.action == 'submission' }.allowed", equalTo(false))
                .body("find { it.action == 'change' }.allowed", equalTo(true));
        as(TOWN).get(ENTRIES + "/" + id).then().body("receipt", nullValue());
    }

    @Test
    void theTermsOfAPublishedRoundStand() {
        String round = RecognitionFixtures.openRound();
        as(Identity.OFFICER)
                .header("If-Match", "\"1\"")
                .body(RecognitionFixtures.round(Instant.now()))
                .put(ROUNDS + "/" + round)
                .then()
                .statusCode(409);
        assertThatThrownBy(() -> TestDatabase.get()
                        .execute("UPDATE recognition_round SET criteria = '{}' WHERE id = '" + round + "'"))
                .hasStackTraceContaining("do not change");
    }

    @Test
    void theFeedTellsNeitherPersonsNorTexts() {
        String id = RecognitionFixtures.submitted(TOWN, RecognitionFixtures.openRound());
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE subject = 'recognition-entry/" + id + "'"))
                .isEqualTo(2);
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE subject = 'recognition-entry/" + id
                                + "' AND data::text ~ '山田|example.jp|離職率'"))
                .isZero();
    }
}

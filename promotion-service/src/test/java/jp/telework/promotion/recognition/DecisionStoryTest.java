package jp.telework.promotion.recognition;

import static jp.telework.promotion.recognition.RecognitionFixtures.API;
import static jp.telework.promotion.recognition.RecognitionFixtures.ENTRIES;
import static jp.telework.promotion.recognition.RecognitionFixtures.ROUNDS;
import static jp.telework.promotion.recognition.RecognitionFixtures.anybody;
import static jp.telework.promotion.recognition.RecognitionFixtures.as;
import static jp.telework.promotion.recognition.RecognitionFixtures.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Applications are decided by two persons, hidden until the results are published, and then listed for everybody. */
@QuarkusTest
@ServiceDatabase("promotion")
class DecisionStoryTest {

    private static final Instant AUTUMN = Instant.parse("2028-09-01T00:00:00Z");
    /** The officer, to whom the role of an approver was given as well. */
    private static final Identity SAME_PERSON = Identity.OFFICER.withRoles(Set.of("approver"));

    @Inject
    TestClock clock;

    private String round = "";
    private String shirahama = "";
    private String itoshima = "";

    @BeforeEach
    void twoApply() {
        clock.set(AUTUMN);
        round = as(Identity.OFFICER)
                .body(RecognitionFixtures.round(AUTUMN))
                .post(ROUNDS)
                .path("id");
        RecognitionFixtures.published(round);
        shirahama = RecognitionFixtures.submitted(Identity.SHIRAHAMA, round);
        itoshima = RecognitionFixtures.submitted(Identity.ITOSHIMA, round);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void resultsShowWhenTheyArePublished() {
        String tag = as(Identity.SHIRAHAMA).get(ENTRIES + "/" + shirahama).header("ETag");
        decide(shirahama, "HUNDRED");
        publish().then().statusCode(409).body("errors.code", contains("ROUND_STILL_OPEN", "ENTRIES_UNDECIDED"));
        clock.set(AUTUMN.plus(Duration.ofDays(11)));
        publish().then().statusCode(409).body("code", equalTo("ENTRIES_UNDECIDED"));
        decide(itoshima, "NONE");
        as(Identity.SHIRAHAMA)
                .get(ENTRIES + "/" + shirahama)
                .then()
                .header("ETag", equalTo(tag))
                .body("status", equalTo("SUBMITTED"))
                .body("decision", nullValue());
        as(Identity.OFFICER)
                .get(ENTRIES + "/" + shirahama)
                .then()
                .body("status", equalTo("DECIDED"))
                .body("decision.drafter", equalTo("officer"))
                .body("decision.approver", equalTo("approver"));
        anybody().get(API + "/recognitions?fiscalYear=2028").then().body("items", hasSize(0));
        publish().then().statusCode(200).body("status", equalTo("RESULTS_PUBLISHED"));
        as(Identity.SHIRAHAMA)
                .get(ENTRIES + "/" + shirahama)
                .then()
                .body("status", equalTo("RECOGNISED"))
                .body("decision.level", equalTo("HUNDRED"))
                .body("decision.reason", equalTo("要件を満たすため。"))
                .body("decision.drafter", nullValue());
        as(Identity.ITOSHIMA).get(ENTRIES + "/" + itoshima).then().body("status", equalTo("NOT_RECOGNISED"));
        anybody()
                .get(
                        API
                                + "/recognitions?fiscalYear=2028&prefecture=30&industry=INFORMATION_COMMUNICATIONS&award=HUNDRED")
                .then()
                .statusCode(200)
                .body("items.organisations", contains(List.of("株式会社白浜テレワーク")))
                .body("items[0].corporateNumber", equalTo(Identity.SHIRAHAMA.organisation()))
                .body("items[0].fiscalYearLabel", equalTo("令和10年度"));
        anybody()
                .get(API + "/recognition-statistics")
                .then()
                .body("years.find { it.fiscalYear == 2028 }.honours", equalTo(1));
        post(Identity.SHIRAHAMA, ENTRIES, shirahama, "withdrawal", null).then().statusCode(409);
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE subject = 'recognition-entry/" + shirahama
                                + "' AND organisation IS NOT NULL AND type LIKE '%decision%'"))
                .isZero();
        TestDatabase.get().execute("DELETE FROM recognition_honour WHERE fiscal_year = 2028");
    }

    @Test
    void nobodyApprovesTheirOwnDraft() {
        draft(shirahama, "HUNDRED").then().statusCode(200).body("status", equalTo("DECISION_DRAFTED"));
        post(SAME_PERSON, ENTRIES, shirahama, "decision-approval", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("SEPARATION_OF_DUTIES"));
        post(Identity.APPROVER, ENTRIES, shirahama, "decision-return", "{\"reason\": \"理由を補ってください。\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("decision", nullValue());
        // Who drafted a version that was given back does not approve the next one either, through no account.
        Identity officer2 =
                new Identity("officer2", "telework-cli", "2000012020001", "総務省", java.util.Set.of("officer"));
        post(officer2, ENTRIES, shirahama, "decision-draft", "{\"level\": \"HUNDRED\", \"reason\": \"要件を満たすため。\"}")
                .then()
                .statusCode(200);
        for (Identity drafter : java.util.List.of(
                SAME_PERSON, Identity.OFFICER.secondAccount("approver"), officer2.secondAccount("approver"))) {
            post(drafter, ENTRIES, shirahama, "decision-approval", null)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("SEPARATION_OF_DUTIES"));
        }
        post(Identity.APPROVER, ENTRIES, shirahama, "decision-approval?dryRun=true", null)
                .then()
                .statusCode(200);
        as(Identity.OFFICER)
                .accept("text/csv")
                .get(ENTRIES + "/" + shirahama + "/history")
                .then()
                .body(containsString("RETURN_DECISION"));
        as(Identity.SHIRAHAMA)
                .get(ENTRIES + "/" + shirahama + "/history")
                .then()
                .body("items.action", contains("BEGIN_RECOGNITION_ENTRY", "SUBMIT_RECOGNITION_ENTRY"));
    }

    @Test
    void noDecisionGivesMoreThanTheFiguresReach() {
        String other = RecognitionFixtures.openRoundAt(AUTUMN);
        String id = as(Identity.SHIRAHAMA)
                .body(RecognitionFixtures.entry(other).replace("\"averageDays\": 8.5", "\"averageDays\": 3.9"))
                .post(ENTRIES)
                .path("id");
        post(Identity.SHIRAHAMA, ENTRIES, id, "submission", null).then().statusCode(200);
        draft(id, "HUNDRED").then().statusCode(422).body("code", equalTo("LEVEL_NOT_REACHED"));
        draft(id, "PIONEER").then().statusCode(200);
    }

    @Test
    void aHiddenDecisionDoesNotStopAWithdrawal() {
        decide(shirahama, "HUNDRED");
        post(Identity.SHIRAHAMA, ENTRIES, shirahama, "withdrawal", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("decision", nullValue());
        as(Identity.OFFICER).get(ENTRIES + "/" + shirahama).then().body("decision", nullValue());
    }

    @Test
    void earlierYearsAreListedAsPublished() {
        anybody()
                .get(API + "/recognition-statistics")
                .then()
                .statusCode(200)
                .body("years.findAll { it.award == 'HUNDRED' && it.fiscalYear < 2018 }.honours", contains(36, 42, 41))
                .body("years.findAll { it.award == 'MINISTER_PRIZE' && it.fiscalYear < 2018 }.honours", contains(4, 5))
                .body("hundred", greaterThanOrEqualTo(119));
        anybody()
                .get(API + "/recognitions?fiscalYear=2017&award=MINISTER_PRIZE")
                .then()
                .body("items", hasSize(5))
                .body(
                        "items.find { it.organisations.size() == 2 }.organisations",
                        contains("日本マイクロソフト株式会社", "マイクロソフトディベロップメント株式会社"));
        anybody()
                .accept("text/csv")
                .header("Accept-Language", "ja")
                .get(API + "/recognitions?fiscalYear=2016")
                .then()
                .statusCode(200)
                .body(containsString("サイボウズ株式会社"))
                .body(containsString("総務大臣賞"));
    }

    private Response draft(String id, String level) {
        return post(
                Identity.OFFICER,
                ENTRIES,
                id,
                "decision-draft",
                "{\"level\": \"" + level + "\", \"reason\": \"要件を満たすため。\"}");
    }

    private void decide(String id, String level) {
        draft(id, level).then().statusCode(200);
        post(Identity.APPROVER, ENTRIES, id, "decision-approval", null).then().statusCode(200);
    }

    private Response publish() {
        return post(Identity.OFFICER, ROUNDS, round, "result-publication", null);
    }
}

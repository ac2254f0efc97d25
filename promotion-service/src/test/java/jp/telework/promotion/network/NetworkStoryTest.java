package jp.telework.promotion.network;

import static jp.telework.promotion.campaign.CampaignFixtures.as;
import static jp.telework.promotion.campaign.CampaignFixtures.tagged;
import static jp.telework.promotion.network.NetworkFixtures.ANSWERS;
import static jp.telework.promotion.network.NetworkFixtures.MEMBERS;
import static jp.telework.promotion.network.NetworkFixtures.QUESTIONS;
import static jp.telework.promotion.network.NetworkFixtures.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import jp.telework.kernel.time.Japan;
import jp.telework.promotion.network.question.api.QuestionExamples;
import jp.telework.promotion.network.question.usecase.EraseQuestions;
import jp.telework.promotion.network.question.usecase.RouteQuestions;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.JsonPath;
import jp.telework.test.rest.Rest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A firm asks, members decline, miss the last day and answer, and both agree to what is published. */
@QuarkusTest
@ServiceDatabase("promotion")
class NetworkStoryTest {

    @Inject
    TestClock clock;

    @Inject
    RouteQuestions route;

    @Inject
    EraseQuestions erase;

    private final Identity asker = NetworkFixtures.firm();
    private final Identity first = NetworkFixtures.firm();
    private final Identity second = NetworkFixtures.firm();

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void aQuestionGoesFromMemberToMemberUntilItIsAnswered() {
        String one = NetworkFixtures.joined(first);
        String two = NetworkFixtures.joined(second);
        String id = NetworkFixtures.asked(asker);
        String address = QUESTIONS + "/" + id;
        as(first).get(address).then().statusCode(404);
        tagged(Identity.SECRETARIAT, address)
                .body(NetworkFixtures.naming("nobody"))
                .post(address + "/routing")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/memberId"));
        post(Identity.SECRETARIAT, id, "routing", NetworkFixtures.naming(one));
        String seen = as(first).get(address).then().statusCode(200).extract().asString();
        assertThat(seen).contains("中抜け", "\"side\":\"MEMBER\"").doesNotContain("花子", "hanako", number(asker));
        as(first).get(QUESTIONS + "?side=MEMBER").then().body("items.id", hasItem(id));
        as(asker).get(address).then().body("asker.email", equalTo("hanako@example.jp"));
        tagged(asker, address)
                .body(QuestionExamples.ANSWER)
                .post(address + "/answer")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_THE_MEMBER"));
        post(first, id, "declination", "");
        as(first).get(address).then().statusCode(404);
        tagged(Identity.SECRETARIAT, address)
                .body(NetworkFixtures.naming(one))
                .post(address + "/routing")
                .then()
                .statusCode(422)
                .body("code", equalTo("MEMBER_UNFIT"))
                .body("errors[0].pointer", equalTo("/memberId"));
        post(Identity.SECRETARIAT, id, "routing", NetworkFixtures.naming(two));
        LocalDate due = LocalDate.parse(as(second).get(address).path("dueOn"));
        assertThat(due).isEqualTo(LocalDate.now(Japan.ZONE).plusDays(14));
        at(due.minusDays(4));
        route.run();
        assertThat(told(id, "reminded")).isZero();
        at(due.minusDays(3));
        route.run();
        route.run();
        assertThat(told(id, "reminded")).isEqualTo(1);
        at(due);
        route.run();
        assertThat(told(id, "overdue")).isZero();
        at(due.plusDays(1));
        route.run();
        assertThat(told(id, "overdue")).isEqualTo(1);
        as(second).get(address).then().statusCode(404);
        List<String> outcomes = as(Identity.AUDITOR).get(address + "/routing").path("rounds.outcome");
        assertThat(outcomes).startsWith("DECLINED", "OVERDUE");
        as(Identity.AUDITOR)
                .get(address + "/history?limit=100")
                .then()
                .body("items.action", hasItem("EXPIRE_NETWORK_QUESTION"));
    }

    @Test
    void theClockRoutesAroundConflictsAndSaysWhy() {
        String rival = NetworkFixtures.member(first).replace("INFORMATION_COMMUNICATIONS", "MANUFACTURING");
        String competitor = NetworkFixtures.joined(rival);
        String friend = NetworkFixtures.joined(second);
        String id = NetworkFixtures.asked(asker);
        route.run();
        String address = QUESTIONS + "/" + id;
        as(asker).get(address).then().body("status", equalTo("ASSIGNED"));
        as(Identity.SECRETARIAT)
                .get(address + "/routing")
                .then()
                .statusCode(200)
                .body("rounds", hasSize(1));
        JsonPath told = as(Identity.SECRETARIAT)
                .get(address + "/routing")
                .then()
                .extract()
                .jsonPath();
        List<String> members = told.getList("rounds[0].lines.memberId");
        List<String> reasons = told.getList("rounds[0].lines.reason");
        List<String> verdicts = told.getList("rounds[0].lines.verdict");
        assertThat(reasons.get(members.indexOf(competitor))).contains("利益相反：同業");
        assertThat(Collections.frequency(verdicts, "CHOSEN")).isEqualTo(1);
        tagged(Identity.SECRETARIAT, MEMBERS + "/" + friend)
                .post(MEMBERS + "/" + friend + "/suspension")
                .then()
                .statusCode(200);
        String next = NetworkFixtures.asked(asker);
        tagged(Identity.SECRETARIAT, QUESTIONS + "/" + next)
                .body(NetworkFixtures.naming(friend))
                .post(QUESTIONS + "/" + next + "/routing")
                .then()
                .statusCode(422)
                .body("detail", containsString("質問を受けている推進企業ではない"));
    }

    @Test
    void onlyWhatBothAgreedToIsPublic() {
        String member = NetworkFixtures.joined(first);
        String id = NetworkFixtures.answered(asker, first, member);
        String address = QUESTIONS + "/" + id;
        tagged(asker, address).post(address + "/consent").then().body("code", equalTo("NOTHING_PROPOSED"));
        String text = QuestionExamples.PROPOSAL.replace("中抜け時間の記録", "ＮＡＫＡＮＵＫＥ" + id);
        post(Identity.SECRETARIAT, id, "publication-draft", text);
        post(asker, id, "consent", "");
        tagged(asker, address).post(address + "/consent").then().body("code", equalTo("ALREADY_CONSENTED"));
        refusedToPublish(address, "CONSENT_MISSING");
        post(Identity.SECRETARIAT, id, "publication-draft", text);
        post(first, id, "consent", "");
        refusedToPublish(address, "CONSENT_MISSING");
        post(asker, id, "consent", "");
        Rest.get(ANSWERS + "?q=nakanuke" + id).then().body("items", hasSize(0));
        post(Identity.SECRETARIAT, id, "publication", "");
        String shown = Rest.get(ANSWERS + "?topic=LABOUR_MANAGEMENT&industry=MANUFACTURING&q=nakanuke" + id)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)))
                .extract()
                .asString();
        assertThat(shown).doesNotContain("花子", "紀州", number(asker), number(first));
        Rest.get(ANSWERS + "?topic=OTHER&q=nakanuke" + id).then().body("items", hasSize(0));
        Rest.get(ANSWERS + "?q=ekunakan" + id).then().body("items", hasSize(0));
        post(Identity.SECRETARIAT, id, "retraction", "");
        Rest.get(ANSWERS + "?q=nakanuke" + id).then().body("items", hasSize(0));
        refusedToPublish(address, "NOTHING_PROPOSED");
    }

    private static void refusedToPublish(String address, String code) {
        tagged(Identity.SECRETARIAT, address)
                .post(address + "/publication")
                .then()
                .statusCode(409)
                .body("code", equalTo(code));
    }

    @Test
    void bothRateOnceAndReadTheirOwnRating() {
        String id = NetworkFixtures.answered(asker, first, NetworkFixtures.joined(first));
        String address = QUESTIONS + "/" + id;
        post(asker, id, "rating", QuestionExamples.RATING);
        tagged(asker, address)
                .body(QuestionExamples.RATING)
                .post(address + "/rating")
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_RATED"));
        as(first).get(address).then().body("askerRating", equalTo(null));
        post(first, id, "rating", QuestionExamples.RATING.replace("5", "3"));
        as(Identity.SECRETARIAT)
                .get(address)
                .then()
                .body("askerRating.points", equalTo(5))
                .body("memberRating.points", equalTo(3));
    }

    @Test
    void textsAndPersonsGoAfterThreeYearsAndWhatIsPublicStays() {
        String id = NetworkFixtures.published(asker, first, NetworkFixtures.joined(first));
        LocalDate today = LocalDate.now(Japan.ZONE);
        at(today.plusYears(3).minusDays(1));
        erase.run();
        assertThat(personal(id)).isEqualTo(1);
        at(today.plusYears(3).plusDays(1));
        erase.run();
        assertThat(personal(id)).isZero();
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE subject = 'network-question/" + id
                                + "' AND data::text ~ '花子|hanako|" + number(asker) + "'"))
                .isZero();
        as(Identity.SECRETARIAT)
                .get(QUESTIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("topic", equalTo("LABOUR_MANAGEMENT"))
                .body("text", equalTo(null));
        Rest.get(ANSWERS + "?limit=100").then().body("items.id", hasItem(id));
    }

    @Test
    void sixtyEightFirmsTookPartIn2017() {
        Rest.get("/api/promotion/v1/network-figures")
                .then()
                .statusCode(200)
                .body("past[0].month", equalTo("2017-12"))
                .body("past[0].members", equalTo(68))
                .body("past[0].source", not(equalTo("")));
    }

    /** Noon of a day in Japan. */
    private void at(LocalDate day) {
        clock.set(day.atTime(12, 0).atZone(Japan.ZONE).toInstant());
    }

    private static String number(Identity firm) {
        return String.valueOf(firm.organisation());
    }

    private static long personal(String id) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM network_question WHERE id = '" + id
                        + "' AND asker IS NOT NULL AND content IS NOT NULL AND answer IS NOT NULL");
    }

    private static long told(String id, String verb) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM event WHERE subject = 'network-question/" + id + "' AND type LIKE '%."
                        + verb + ".v1'");
    }
}

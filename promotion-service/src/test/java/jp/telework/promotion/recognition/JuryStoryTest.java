package jp.telework.promotion.recognition;

import static jp.telework.promotion.recognition.JuryFixtures.JURIES;
import static jp.telework.promotion.recognition.RecognitionFixtures.API;
import static jp.telework.promotion.recognition.RecognitionFixtures.ENTRIES;
import static jp.telework.promotion.recognition.RecognitionFixtures.ROUNDS;
import static jp.telework.promotion.recognition.RecognitionFixtures.anybody;
import static jp.telework.promotion.recognition.RecognitionFixtures.as;
import static jp.telework.promotion.recognition.RecognitionFixtures.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;

/** From the assignment of reviewers to a prize that two organisations share. */
@QuarkusTest
@ServiceDatabase("promotion")
class JuryStoryTest {

    /** The officer, to whom the role of an approver was given as well. */
    private static final Identity SAME_PERSON = Identity.OFFICER.withRoles(Set.of("approver"));

    @Test
    void twoOrganisationsShareThePrize() {
        String round = JuryFixtures.round(20);
        String shirahama = JuryFixtures.candidate(Identity.SHIRAHAMA, round);
        String itoshima = JuryFixtures.candidate(Identity.ITOSHIMA, round);
        JuryFixtures.assign(shirahama, "reviewer1").then().statusCode(409).body("code", equalTo("JURY_MISSING"));
        JuryFixtures.begin(round);
        as(Identity.OFFICER)
                .body("{\"roundId\":\"" + round + "\"}")
                .post(JURIES)
                .then()
                .statusCode(409)
                .body("code", equalTo("JURY_EXISTS"));

        String before = asApplicant(shirahama);
        JuryFixtures.assign(shirahama, "reviewer1").then().statusCode(200);
        JuryFixtures.assign(itoshima, "reviewer2").then().statusCode(200);
        reviewersSeeTheirOwnAlone(shirahama, itoshima);
        JuryFixtures.score(Identity.REVIEWER, shirahama, 4, 4, 4).then().statusCode(200);
        RecognitionFixtures.end(round);
        String tagOfRound = anybody().get(ROUNDS + "/" + round).header("ETag");

        post(Identity.OFFICER, JURIES, round, "prize-draft", JuryFixtures.plan(shirahama, itoshima))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("EVALUATIONS_MISSING"));
        JuryFixtures.score(Identity.REVIEWER2, itoshima, 5, 4, 2).then().statusCode(200);
        ranked(round, itoshima, shirahama);
        post(Identity.OFFICER, JURIES, round, "prize-draft", JuryFixtures.plan(shirahama))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("DEVIATION_UNEXPLAINED"));
        post(Identity.OFFICER, JURIES, round, "prize-draft", JuryFixtures.plan(itoshima, shirahama))
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"));
        post(Identity.OFFICER, ROUNDS, round, "result-publication", null)
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("PRIZES_UNDECIDED"));
        post(SAME_PERSON, JURIES, round, "approval", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("SEPARATION_OF_DUTIES"));
        post(Identity.APPROVER, JURIES, round, "approval", "{}")
                .then()
                .statusCode(200)
                .body("state", equalTo("MADE"));
        assertThat(asApplicant(shirahama)).isEqualTo(before);
        assertThat(anybody().get(ROUNDS + "/" + round).header("ETag")).isEqualTo(tagOfRound);

        post(Identity.OFFICER, ROUNDS, round, "result-publication", null).then().statusCode(200);
        published(shirahama, itoshima);
    }

    /** A reviewer reads an assigned application without the person to reach, and no other one. */
    private static void reviewersSeeTheirOwnAlone(String own, String other) {
        as(Identity.REVIEWER)
                .get(ENTRIES + "/" + own)
                .then()
                .statusCode(200)
                .body("contact", nullValue())
                .body("decision", nullValue())
                .body("status", equalTo("SUBMITTED"));
        as(Identity.REVIEWER).get(ENTRIES + "/" + other).then().statusCode(404);
        as(Identity.REVIEWER).get(ENTRIES + "/" + own + "/evaluations").then().statusCode(403);
        as(Identity.REVIEWER)
                .get(API + "/recognition-evaluations/mine")
                .then()
                .statusCode(200)
                .body("items.entryId", hasItem(own))
                .body("items.entryId", not(hasItem(other)));
    }

    /** Both have 80 points; the mean in the first criterion decides. */
    private static void ranked(String round, String first, String second) {
        as(Identity.APPROVER)
                .get(JURIES + "/" + round)
                .then()
                .statusCode(200)
                .body("ranking.entryId", contains(first, second))
                .body("ranking[0].exactScore", equalTo("80/1"))
                .body("ranking[1].exactScore", equalTo("80/1"))
                .body("ranking[1].explanation", hasSize(2));
    }

    private static void published(String shirahama, String itoshima) {
        String number = anybody()
                .get(API + "/recognitions?award=MINISTER_PRIZE")
                .then()
                .statusCode(200)
                .body("items[0].organisations", hasSize(2))
                .extract()
                .path("items[0].id");
        assertThat(number).isNotEmpty();
        for (Identity who : Set.of(Identity.SHIRAHAMA, Identity.ITOSHIMA)) {
            String entry = who == Identity.SHIRAHAMA ? shirahama : itoshima;
            assertThat(as(who).get(ENTRIES + "/" + entry + "/prize-certificate.pdf")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asByteArray())
                    .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        String receipt = as(Identity.OFFICER).get(ENTRIES + "/" + itoshima).path("receipt.number");
        anybody()
                .get(API + "/recognition-certificates/" + receipt.replace("-SK", "-DJ"))
                .then()
                .statusCode(200)
                .body("status", equalTo("VALID"))
                .body("award", equalTo("MINISTER_PRIZE"))
                .body("organisations", hasSize(2));
    }

    /** What an applicant reads that could tell a hidden step. */
    private static String asApplicant(String entry) {
        return as(Identity.SHIRAHAMA).get(ENTRIES + "/" + entry).asString()
                + as(Identity.SHIRAHAMA).get(ENTRIES + "/" + entry).header("ETag")
                + as(Identity.SHIRAHAMA).get(ENTRIES + "/" + entry + "/history").asString();
    }

    @Test
    void aConflictExcludesTheReviewer() {
        String round = JuryFixtures.round(20);
        String entry = JuryFixtures.assigned(round);
        as(Identity.REVIEWER)
                .body("{\"conflictOfInterest\":true,\"reason\":\"顧問を務めていた。\"}")
                .put(ENTRIES + "/" + entry + "/evaluations/mine")
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFLICT"));
        as(Identity.REVIEWER).get(ENTRIES + "/" + entry).then().statusCode(404);
        as(Identity.OFFICER)
                .get(JURIES + "/" + round)
                .then()
                .body("ranking[0].excluded", equalTo(1))
                .body("ranking[0].missingEvaluations", equalTo(1))
                .body("ranking[0].score", nullValue());
    }

    @Test
    void anApplicationThatDoesNotAskIsNotEvaluated() {
        String round = JuryFixtures.round(20);
        String entry = RecognitionFixtures.submitted(Identity.SHIRAHAMA, round);
        JuryFixtures.begin(round);
        JuryFixtures.assign(entry, "reviewer1").then().statusCode(409).body("code", equalTo("NOT_FOR_PRIZE"));
    }
}

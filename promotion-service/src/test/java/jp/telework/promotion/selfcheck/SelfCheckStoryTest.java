package jp.telework.promotion.selfcheck;

import static jp.telework.promotion.selfcheck.SelfCheckFixtures.API;
import static jp.telework.promotion.selfcheck.SelfCheckFixtures.CHECKS;
import static jp.telework.promotion.selfcheck.SelfCheckFixtures.RESULTS;
import static jp.telework.promotion.selfcheck.SelfCheckFixtures.as;
import static jp.telework.promotion.selfcheck.SelfCheckFixtures.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.telework.promotion.selfcheck.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import jp.telework.test.rest.Rest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An organisation checks itself, completes, hands the result on and does better a year later. */
@QuarkusTest
@ServiceDatabase("promotion")
class SelfCheckStoryTest {

    @Inject
    TestClock clock;

    private final Identity firm = SelfCheckFixtures.organisation();

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void answersAreKeptUntilAllAreThere() {
        String id = SelfCheckFixtures.begun(firm, Examples.KEPT);
        as(firm).get(CHECKS + "/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("answers.item", contains("M01", "A08", "A09", "W08"))
                .body("answers.find { it.item == 'A08' }.note", equalTo("貸与端末の一部が手動更新"))
                .body("result.overall.points", equalTo(50))
                .body("result.first.item", contains("A08", "W08"))
                .body("result.signedResult", nullValue());
        complete(id, 0)
                .then()
                .statusCode(422)
                .body("code", equalTo("ITEMS_UNANSWERED"))
                .body("detail", containsString("39"));
        as(firm).get(CHECKS + "/" + id + "/actions")
                .then()
                .body("find { it.action == 'completion' }.allowed", equalTo(false))
                .body("find { it.action == 'change' }.allowed", equalTo(true));
        as(firm).get(CHECKS + "/" + id + "/result.pdf")
                .then()
                .statusCode(409)
                .body("code", equalTo("SELF_CHECK_NOT_COMPLETED"));
        change(id, 0, SelfCheckFixtures.body("UP_TO_50", "DONE", Map.of()))
                .then()
                .statusCode(200)
                .body("result.sizeClass", equalTo("UP_TO_50"))
                .body("result.overall.points", equalTo(100));
        change(id, 0, Examples.KEPT).then().statusCode(412);
        complete(id, 1).then().statusCode(200).body("status", equalTo("COMPLETED"));
        change(id, 2, Examples.KEPT).then().statusCode(409).body("code", equalTo("ILLEGAL_TRANSITION"));
        complete(id, 2).then().statusCode(409);
    }

    @Test
    void anybodyVerifiesASignedResult() {
        String id = SelfCheckFixtures.completed(
                firm, SelfCheckFixtures.body("UP_TO_300", "DONE", Map.of("M01", "NOT_DONE", "M02", "NOT_APPLICABLE")));
        String signed = as(firm).get(CHECKS + "/" + id).path("result.signedResult");
        somebody()
                .get(RESULTS + "/" + signed)
                .then()
                .statusCode(200)
                .body("status", equalTo("VALID"))
                .body("organisation", equalTo(firm.organisation()))
                .body("sizeClass", equalTo("UP_TO_300"))
                .body("byRole[0].role", equalTo("MANAGEMENT"))
                .body("byRole[0].score.points", equalTo(75))
                .body("overall.done", equalTo(41));
        String forged = (signed.charAt(20) == 'A' ? signed.substring(0, 20) + 'B' : signed.substring(0, 20) + 'A')
                + signed.substring(21);
        for (String other : List.of(forged, signed.substring(1), "nobody-signed-this")) {
            somebody()
                    .get(RESULTS + "/" + other)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("UNKNOWN"))
                    .body("organisation", nullValue())
                    .body("byRole", empty());
        }
    }

    @Test
    void thePaperNamesTheAddressThatVerifiesIt() throws IOException {
        String id = SelfCheckFixtures.completed(firm, SelfCheckFixtures.body("UP_TO_300", "PARTLY", Map.of()));
        String signed = as(firm).get(CHECKS + "/" + id).path("result.signedResult");
        byte[] file = pdf(id);
        try (PDDocument document = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text)
                    .contains("自己点検結果", firm.organisation(), "実施済み", "A08", "W20", "self-check-results/" + signed);
        }
        assertThat(pdf(id)).as("printed again").isEqualTo(file);
    }

    private byte[] pdf(String id) {
        return as(firm).accept("application/pdf")
                .get(CHECKS + "/" + id + "/result.pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void progressShowsWhatChanged() {
        clock.set(Instant.parse("2026-12-01T01:00:00Z"));
        SelfCheckFixtures.completed(
                firm, SelfCheckFixtures.body("UP_TO_20", "PARTLY", Map.of("A08", "DONE", "A09", "NOT_APPLICABLE")));
        as(firm).get(API + "/self-check-progress")
                .then()
                .statusCode(200)
                .body("checks", hasSize(1))
                .body("improved", empty())
                .body("worsened", empty());
        clock.set(Instant.parse("2027-12-01T01:00:00Z"));
        SelfCheckFixtures.completed(
                firm,
                SelfCheckFixtures.body(
                        "UP_TO_20", "PARTLY", Map.of("A08", "NOT_DONE", "W07", "DONE", "M04", "DONE", "A09", "DONE")));
        SelfCheckFixtures.begun(firm, Examples.KEPT);
        as(firm).get(API + "/self-check-progress")
                .then()
                .body("checks.completedOn", contains("2026-12-01", "2027-12-01"))
                .body("checks[0].overall.points", equalTo(51))
                .body("improved", contains("M04", "W07"))
                .body("worsened", contains("A08"));
    }

    @Test
    void whatIsCheckedWithoutASignInIsNotKept() {
        long before = TestDatabase.get().number("SELECT count(*) FROM self_check");
        long told = TestDatabase.get().number("SELECT count(*) FROM event");
        String signed = somebody()
                .body(Examples.UNKEPT)
                .post(RESULTS)
                .then()
                .statusCode(200)
                .body("overall.points", equalTo(50))
                .body("first.item", contains("W18", "M01"))
                .extract()
                .path("signedResult");
        somebody()
                .get(RESULTS + "/" + signed)
                .then()
                .body("status", equalTo("VALID"))
                .body("organisation", nullValue())
                .body("overall.unanswered", equalTo(40));
        assertThat(TestDatabase.get().number("SELECT count(*) FROM self_check")).isEqualTo(before);
        assertThat(TestDatabase.get().number("SELECT count(*) FROM event")).isEqualTo(told);
    }

    @Test
    void theFeedTellsNoAnswers() {
        String id = SelfCheckFixtures.begun(firm, Examples.KEPT);
        assertThat(TestDatabase.get().number("SELECT count(*) FROM event WHERE subject = 'self-check/" + id + "'"))
                .isEqualTo(1);
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE subject = 'self-check/" + id
                                + "' AND data::text ~ '手動更新|answer|oints'"))
                .isZero();
    }

    @Test
    void manyRequestsFromOneAddressHaveToWait() {
        String flooding = SelfCheckFixtures.address();
        int taken = 0;
        while (assessed(flooding) == 200 && taken < 100) {
            taken++;
        }
        assertThat(taken).isBetween(20, 40);
        assertThat(assessed(SelfCheckFixtures.address())).isEqualTo(200);
    }

    private static int assessed(String address) {
        return Rest.given()
                .contentType("application/json")
                .header("X-Forwarded-For", address)
                .body(Examples.UNKEPT)
                .post(RESULTS)
                .statusCode();
    }

    private Response change(String id, int version, String body) {
        return as(firm).header("If-Match", "\"" + version + "\"").body(body).put(CHECKS + "/" + id);
    }

    private Response complete(String id, int version) {
        return as(firm).header("If-Match", "\"" + version + "\"").post(CHECKS + "/" + id + "/completion");
    }
}

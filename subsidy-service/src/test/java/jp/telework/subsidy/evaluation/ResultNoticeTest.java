package jp.telework.subsidy.evaluation;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.telework.subsidy.evaluation.EvaluationFixtures.Decidable;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.ValidatableResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** 採択・不採択の通知書: issued to each applicant with the publication, neither before nor twice. */
@QuarkusTest
@ServiceDatabase("subsidy")
class ResultNoticeTest {

    @Test
    void eachApplicantGetsItsResultWhenTheResultsArePublished() throws Exception {
        Decidable decidable = published(2);
        String sha256 = notices(Identity.SHIRAHAMA, decidable.candidates().get(0))
                .statusCode(200)
                .body("kind", contains("adoption"))
                .body("[0].title", equalTo("採択通知書"))
                .body("[0].documentNumber", matchesPattern("総情流第[0-9]+号"))
                .extract()
                .path("items[0].contentSha256");
        notice(decidable.candidates().get(0), "adoption.json")
                .statusCode(200)
                .header("ETag", equalTo("\"" + sha256 + "\""))
                .body("contentSha256", equalTo(sha256))
                .body("content.subsidy", equalTo("令和8年度ふるさとテレワーク推進事業費補助金"))
                .body("content.opening", containsString("採択候補とすることとした"))
                .body("content.items[0].amountYen", is(24_504_000))
                .body("content.items[1].lines", hasSize(3))
                .body("content.reasons", hasSize(0))
                .body("content.remedies", hasSize(0));
        byte[] pdf = notice(decidable.candidates().get(0), "adoption.pdf")
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text).contains("採択通知書", "金24,504,000円", "和歌山県白浜町", "交付申請書を提出すること", sha256);
        }
    }

    @Test
    void whoeverIsNotAdoptedReadsWhy() {
        String refused = published(2).candidates().get(1);
        notices(Identity.SHIRAHAMA, refused).body("kind", contains("non-adoption"));
        notice(refused, "non-adoption.json")
                .statusCode(200)
                .body("title", equalTo("不採択通知書"))
                .body("content.reasons.code", contains("BEYOND_BUDGET"))
                .body("content.reasons.facts", contains("総合点の順位が、予算額の届く範囲に入らなかった。"))
                .body("content.items", hasSize(0))
                .body("content.remedies", hasSize(0));
        notice(refused, "non-adoption.pdf").statusCode(200).contentType("application/pdf");
        for (String other : List.of("adoption.json", "adoption.pdf", "grant-decision.json", "nonsense.pdf")) {
            notice(refused, other).statusCode(404);
        }
    }

    @Test
    void nobodyFindsOneBeforeThePublication() {
        Decidable decidable = EvaluationFixtures.decidable(2);
        adopt(decidable);
        as(Identity.OFFICER)
                .header("If-Match", EvaluationFixtures.etagOf(decidable.call()))
                .post(API + "/calls/" + decidable.call() + "/result-publication?dryRun=true")
                .then()
                .statusCode(200);
        for (Identity reader : List.of(Identity.SHIRAHAMA, Identity.OFFICER, Identity.AUDITOR)) {
            for (String id : decidable.candidates()) {
                notices(reader, id).statusCode(200).body("", hasSize(0));
                notice(id, "adoption.json").statusCode(404);
            }
        }
    }

    @Test
    void isIssuedOnceAndKeptAsItWasIssued() {
        Decidable decidable = published(2);
        String id = decidable.candidates().get(0);
        String issued = notice(id, "adoption.json").extract().asString();
        EvaluationFixtures.publish(decidable.call()).then().statusCode(409);
        assertThat(notice(id, "adoption.json").extract().asString()).isEqualTo(issued);
        assertThat(TestDatabase.get()
                        .number(
                                "SELECT count(*) FROM application_notice n JOIN application a ON a.id = n.application_id"
                                        + " WHERE a.call_id = '" + decidable.call() + "'"))
                .isEqualTo(2);
        assertThatThrownBy(() -> TestDatabase.get()
                        .asService(statement ->
                                statement.executeUpdate("UPDATE application_notice SET document = 'another'")))
                .hasMessageContaining("permission denied");
    }

    @Test
    void theHistoryNamesIt() {
        String id = published(1).candidates().get(0);
        String sha256 = notices(Identity.SHIRAHAMA, id).extract().path("items[0].contentSha256");
        String document = notices(Identity.SHIRAHAMA, id).extract().path("items[0].documentNumber");
        as(Identity.SHIRAHAMA)
                .get(API + "/applications/" + id + "/history")
                .then()
                .body("items.action[-1]", equalTo("PUBLISH_RESULTS"))
                .body("items[-1].detail.notice", equalTo(document))
                .body("items[-1].detail.noticeSha256", equalTo(sha256));
        assertThat(document).startsWith("総情流第");
    }

    @Test
    void areWrittenInOneStatementHoweverManyThereAre() {
        for (int applications : new int[] {1, 4}) {
            Decidable decidable = EvaluationFixtures.decidable(applications);
            adopt(decidable);
            TestDatabase.get().startCounting();
            EvaluationFixtures.publish(decidable.call()).then().statusCode(200);
            assertThat(TestDatabase.get().statementTexts().split("INSERT INTO application_notice", -1))
                    .hasSize(2);
        }
        String id = published(1).candidates().get(0);
        for (String path : List.of("", "/non-adoption.json")) {
            TestDatabase.get().startCounting();
            as(Identity.SHIRAHAMA)
                    .get(API + "/applications/" + id + "/notices" + path)
                    .then()
                    .statusCode(200);
            assertThat(TestDatabase.get().statementsAndCommits())
                    .as(TestDatabase.get().statementTexts())
                    .isEqualTo(4);
        }
    }

    private static Decidable published(int applications) {
        Decidable decidable = EvaluationFixtures.decidable(applications);
        adopt(decidable);
        EvaluationFixtures.publish(decidable.call()).then().statusCode(200);
        return decidable;
    }

    private static void adopt(Decidable decidable) {
        EvaluationFixtures.adopt(
                        Identity.APPROVER, decidable.call(), decidable.plan().toString())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse notices(Identity reader, String id) {
        return as(reader).get(API + "/applications/" + id + "/notices").then().rootPath("items");
    }

    private static ValidatableResponse notice(String id, String path) {
        return as(Identity.SHIRAHAMA)
                .get(API + "/applications/" + id + "/notices/" + path)
                .then();
    }
}

package jp.telework.subsidy.grant.notice;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.lifecycle.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Notices are issued with their acts and served as PDF and JSON with one hash. */
@QuarkusTest
@ServiceDatabase("subsidy")
class IssuedNoticeTest {

    @Test
    void servesTheDecisionAsPdfAndJsonWithOneHash() throws Exception {
        String id = GrantFixtures.granted();
        String sha256 = as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/notices")
                .then()
                .statusCode(200)
                .body("items.kind", contains("grant-decision"))
                .body("items[0].title", equalTo("交付決定通知書"))
                .extract()
                .path("items[0].contentSha256");
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/notices/grant-decision.json")
                .then()
                .statusCode(200)
                .body("contentSha256", equalTo(sha256))
                .body("content.items[0].amountYen", equalTo(24_504_000));
        byte[] pdf = as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/notices/grant-decision.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("ETag", equalTo("\"" + sha256 + "\""))
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text).contains("交付決定通知書", "金24,504,000円", "和歌山県白浜町", sha256);
        }
    }

    /** 補助金の名称 is the guideline's, with the fiscal year; without one the call's title stands for it. */
    @Test
    void namesTheSubsidyAsItsGuidelineDoes() throws Exception {
        String name = "情報通信技術利活用事業費補助金（ふるさとテレワーク）";
        UUID call = Fixtures.publishedCall(body -> body.put("subsidyName", name));
        int year = given().get(API + "/calls/" + call)
                .then()
                .body("subsidyName", equalTo(name))
                .extract()
                .path("fiscalYear");
        String named = GrantFixtures.granted(GrantFixtures.applied(GrantFixtures.opened(call)));
        String subsidy = new FiscalYear(year).label() + name;
        assertThat(subsidyOf(named)).isEqualTo(subsidy);
        assertThat(printed(named)).contains(subsidy);
        String unnamed = GrantFixtures.granted();
        assertThat(subsidyOf(unnamed)).isEqualTo("令和8年度ふるさとテレワーク推進事業費補助金");
        assertThat(printed(unnamed)).contains(subsidyOf(unnamed)).doesNotContain(name);
    }

    private static String subsidyOf(String id) {
        return as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/notices/grant-decision.json")
                .path("content.subsidy");
    }

    /** The text of the paper without its line breaks. */
    private static String printed(String id) throws IOException {
        byte[] pdf = as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/notices/grant-decision.pdf")
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @Test
    void aRefusalTellsItsReasonsAndHowToObject() throws Exception {
        String id = GrantFixtures.applied();
        GrantFixtures.post(Identity.APPROVER, id, "refusal", Examples.ADVERSE_ACT)
                .then()
                .statusCode(200);
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/notices/refusal.json")
                .then()
                .statusCode(200)
                .body("content.reasons[0].code", equalTo("PURPOSE_NOT_MET"))
                .body("content.remedies.size() > 0", equalTo(true));
    }

    @Test
    void hasNoNoticeOfWhatWasNotDecided() {
        String id = GrantFixtures.applied();
        for (String path : new String[] {"grant-decision.pdf", "grant-decision.json", "nonsense.pdf"}) {
            as(Identity.SHIRAHAMA)
                    .get(API + "/grants/" + id + "/notices/" + path)
                    .then()
                    .statusCode(404);
        }
    }
}

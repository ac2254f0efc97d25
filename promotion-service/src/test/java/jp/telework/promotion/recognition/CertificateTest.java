package jp.telework.promotion.recognition;

import static jp.telework.promotion.recognition.RecognitionFixtures.API;
import static jp.telework.promotion.recognition.RecognitionFixtures.ENTRIES;
import static jp.telework.promotion.recognition.RecognitionFixtures.anybody;
import static jp.telework.promotion.recognition.RecognitionFixtures.as;
import static jp.telework.promotion.recognition.RecognitionFixtures.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import jp.telework.promotion.recognition.entry.api.EntryExamples;
import jp.telework.promotion.selfcheck.SelfCheckFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.rest.Response;
import jp.telework.test.rest.ValidatableResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The certificate names the number that verifies it; the logo is licensed once, by its terms, until it is withdrawn. */
@QuarkusTest
@ServiceDatabase("promotion")
class CertificateTest {

    private static final Identity TOWN = Identity.SHIRAHAMA;

    @Test
    void anybodyVerifiesACertificate() throws IOException {
        String id = RecognitionFixtures.recognised(TOWN);
        Response answer = as(TOWN).accept("application/pdf").get(ENTRIES + "/" + id + "/certificate.pdf");
        answer.then().statusCode(200);
        String number =
                as(TOWN).get(ENTRIES + "/" + id).<String>path("receipt.number").replace("-SK", "-NT");
        try (PDDocument document = Loader.loadPDF(answer.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains("認定証", "株式会社白浜テレワーク", "テレワーク先駆者百選", number, "recognition-certificates/" + number);
        }
        assertThat(as(TOWN).accept("application/pdf")
                        .get(ENTRIES + "/" + id + "/certificate.pdf")
                        .asByteArray())
                .as("printed again")
                .isEqualTo(answer.asByteArray());
        verified(number)
                .body("status", equalTo("VALID"))
                .body("award", equalTo("HUNDRED"))
                .body("organisations", contains("株式会社白浜テレワーク"))
                .body("contentSha256", equalTo(answer.header("ETag").replace("\"", "")))
                .body("logo", equalTo(false));
        verified("R08-NT-999999")
                .body("status", equalTo("UNKNOWN"))
                .body("organisations", empty())
                .body("contentSha256", nullValue());
    }

    @Test
    void nothingIsCertifiedBeforeThePublication() {
        String id = RecognitionFixtures.drafted(TOWN, RecognitionFixtures.openRound());
        post(Identity.APPROVER, ENTRIES, id, "decision-approval", null).then().statusCode(200);
        for (Identity reader : List.of(TOWN, Identity.OFFICER)) {
            as(reader)
                    .get(ENTRIES + "/" + id + "/certificate.pdf")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("NOT_RECOGNISED_YET"));
        }
        post(TOWN, ENTRIES, id, "logo-licence", EntryExamples.LOGO).then().statusCode(409);
    }

    @Test
    void theLogoIsLicensedByItsTermsUntilItIsWithdrawn() {
        String id = RecognitionFixtures.recognised(TOWN);
        String number =
                as(TOWN).get(ENTRIES + "/" + id).<String>path("receipt.number").replace("-SK", "-NT");
        anybody().get(API + "/recognition-logo-terms").then().statusCode(200).body("edition", equalTo("2026-1"));
        post(TOWN, ENTRIES, id, "logo-licence", "{\"edition\": \"2025-1\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("OUTDATED_TERMS"));
        post(Identity.OFFICER, ENTRIES, id, "logo-licence/withdrawal", EntryExamples.LOGO_WITHDRAWAL)
                .then()
                .statusCode(409)
                .body("code", equalTo("NO_LOGO_LICENCE"));
        post(TOWN, ENTRIES, id, "logo-licence", EntryExamples.LOGO)
                .then()
                .statusCode(200)
                .body("logo.edition", equalTo("2026-1"));
        verified(number).body("logo", equalTo(true));
        post(Identity.OFFICER, ENTRIES, id, "logo-licence/withdrawal", EntryExamples.LOGO_WITHDRAWAL)
                .then()
                .statusCode(200)
                .body("logo.withdrawalReason", equalTo("ロゴを第三者に使用させたため。"));
        verified(number).body("status", equalTo("VALID")).body("logo", equalTo(false));
        post(TOWN, ENTRIES, id, "logo-licence", EntryExamples.LOGO)
                .then()
                .statusCode(409)
                .body("code", equalTo("LOGO_DECIDED_BEFORE"));
    }

    private static ValidatableResponse verified(String number) {
        return anybody()
                .header("X-Forwarded-For", SelfCheckFixtures.address())
                .get(API + "/recognition-certificates/" + number)
                .then()
                .statusCode(200);
    }
}

package jp.telework.furusato.selection;

import static jp.telework.furusato.selection.SelectionFixtures.PROPOSALS;
import static jp.telework.furusato.selection.SelectionFixtures.as;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** 選定・非選定の通知書: a draft for the ministry alone, then one for each applicant under a number of the register. */
@QuarkusTest
@ServiceDatabase("furusato")
class SelectionNoticeTest {

    @Test
    void anApplicantReadsItFromThePublicationOn() throws IOException {
        SelectionFixtures.Decidable decidable = SelectionFixtures.decidable(2);
        String selected = decidable.candidates().get(0);
        String notSelected = decidable.candidates().get(1);
        notice(Identity.OFFICER, selected).then().statusCode(404);
        SelectionFixtures.select(
                        Identity.APPROVER,
                        decidable.round(),
                        SelectionFixtures.plan(List.of(selected), List.of(notSelected))
                                .toString())
                .then()
                .statusCode(200);
        aDraftForTheMinistryAlone(selected);
        long before = lastNumber();
        SelectionFixtures.publish(decidable.round()).then().statusCode(200);

        notice(Identity.SHIRAHAMA, selected)
                .then()
                .statusCode(200)
                .body("kind", equalTo("SELECTION"))
                .body("title", equalTo("選定通知書"))
                .body("documentNumber", equalTo("総情流地第" + (before + 1) + "号"))
                .body("issuedOnLabel", matchesPattern("令和\\d+年\\d+月\\d+日"))
                .body("content.addressee.representative", equalTo("和歌山県白浜町長"))
                .body("content.reasons", hasSize(0));
        notice(Identity.SHIRAHAMA, notSelected)
                .then()
                .statusCode(200)
                .body("kind", equalTo("NON_SELECTION"))
                .body("documentNumber", equalTo("総情流地第" + (before + 2) + "号"))
                .body("content.reasons.code", contains("LOWER_SCORE"));
        notice(Identity.ITOSHIMA, selected).then().statusCode(404);
        notice(Identity.REVIEWER, selected).then().statusCode(403);
        given().get(PROPOSALS + selected + "/notice").then().statusCode(401);
        thePdfSaysTheSame(notSelected, before + 2);
    }

    private static void aDraftForTheMinistryAlone(String selected) throws IOException {
        notice(Identity.SHIRAHAMA, selected).then().statusCode(404);
        as(Identity.SHIRAHAMA).get(PROPOSALS + selected + "/notice.pdf").then().statusCode(404);
        notice(Identity.OFFICER, selected)
                .then()
                .statusCode(200)
                .body("kind", equalTo("SELECTION"))
                .body("documentNumber", nullValue())
                .body("issuedOn", nullValue());
        assertThat(text(as(Identity.OFFICER).get(PROPOSALS + selected + "/notice.pdf")))
                .contains("案（結果の公表の日に発出する）", "（文書番号）");
    }

    private static void thePdfSaysTheSame(String notSelected, long number) throws IOException {
        Response pdf = as(Identity.SHIRAHAMA).get(PROPOSALS + notSelected + "/notice.pdf");
        pdf.then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .header("Content-Disposition", containsString("selection-notice.pdf"));
        String hash = notice(Identity.SHIRAHAMA, notSelected).path("contentSha256");
        assertThat(text(pdf)).contains("総情流地第" + number + "号", "非選定通知書", "和歌山県白浜町長", "理由", hash);
        assertThat(as(Identity.AUDITOR)
                        .get(PROPOSALS + notSelected + "/notice.pdf")
                        .asByteArray())
                .as("the same bytes for the same notice")
                .isEqualTo(pdf.asByteArray());
    }

    private static Response notice(Identity who, String proposal) {
        return as(who).get(PROPOSALS + proposal + "/notice");
    }

    private static String text(Response pdf) throws IOException {
        assertThat(pdf.statusCode()).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked())
                    .as("tagged")
                    .isTrue();
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static long lastNumber() {
        return TestDatabase.get().number("SELECT coalesce(max(last_number), 0) FROM document_counter");
    }
}

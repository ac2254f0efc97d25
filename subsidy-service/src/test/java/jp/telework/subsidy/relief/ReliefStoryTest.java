package jp.telework.subsidy.relief;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.subsidy.relief.ReliefFixtures.CASES;
import static jp.telework.subsidy.relief.ReliefFixtures.post;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import jp.telework.subsidy.relief.api.ReliefExamples;
import jp.telework.subsidy.relief.usecase.EraseReliefContacts;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Request;
import jp.telework.test.rest.Response;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A company tries its figures, declares its equipment, and gets a certificate that the tax office verifies. */
@QuarkusTest
@ServiceDatabase("subsidy")
class ReliefStoryTest {

    private static final Identity COMPANY = Identity.SHIRAHAMA;
    /** The officer, to whom the role of an approver was given as well. */
    private static final Identity SAME_PERSON = Identity.OFFICER.withRoles(Set.of("approver"));

    @Inject
    EraseReliefContacts erase;

    @Test
    void anybodyTriesFiguresAndNothingIsKept() {
        long before = TestDatabase.get().number("SELECT count(*) FROM relief_application");
        anybody()
                .body(ReliefExamples.ASSESSMENT)
                .post(API + "/relief-assessments")
                .then()
                .statusCode(200)
                .body("items.relieved", contains(true, true, false))
                .body("items[2].trace.find { it.outcome == 'FAILED' }.rule", equalTo("KIND_RELIEVED"))
                .body("years.fiscalYear", contains(2009, 2010, 2011, 2012, 2013, 2014))
                .body("years[0].fiscalYearLabel", equalTo("平成21年度"))
                // 3,000,000 × 0.815 = 2,445,000 and 180,000 × 0.781 = 140,580; the VPN device is taxed from 2010 on.
                .body("years[0].valueYen", equalTo(2_585_580))
                .body("years[0].fullBaseYen", equalTo(3_785_000))
                .body("years[0].relievedBaseYen", equalTo(2_970_000))
                .body("years[0].fullTaxYen", equalTo(52_900))
                .body("years[0].relievedTaxYen", equalTo(41_500))
                .body("years[0].reliefYen", equalTo(11_400));
        anybody()
                .body(ReliefExamples.ASSESSMENT.replace("2009-01-20", "2199-01-20"))
                .post(API + "/relief-assessments")
                .then()
                .statusCode(422)
                .body("errors.code", contains("NOT_ACQUIRED_YET"))
                .body("errors.pointer", contains("/declaration/equipment/1/acquiredOn"));
        anybody()
                .get(API + "/relief-terms")
                .then()
                .statusCode(200)
                .body("rates", hasSize(19))
                .body("bases.find { it.name == 'PERIOD' }.provenance", equalTo("REPORTED"));
        assertThat(TestDatabase.get().number("SELECT count(*) FROM relief_application"))
                .isEqualTo(before);
    }

    @Test
    void equipmentIsCertifiedByTwoPersonsAndVerifiedByTheTaxOffice() throws IOException {
        String id = ReliefFixtures.declared();
        String tag = as(COMPANY).get(CASES + "/" + id).header("ETag");
        post(Identity.OFFICER, id, "decision-draft", ReliefExamples.DECISION)
                .then()
                .statusCode(409);
        post(Identity.OFFICER, id, "examination", ReliefExamples.EXAMINATION)
                .then()
                .statusCode(200)
                .body("status", equalTo("EXAMINED"))
                .body("examination.examiner", equalTo("officer"));
        post(Identity.OFFICER, id, "decision-draft", ReliefExamples.DECISION)
                .then()
                .statusCode(200)
                .body("draftOpen", equalTo(true));
        post(SAME_PERSON, id, "approval", "{}").then().statusCode(409).body("code", equalTo("SEPARATION_OF_DUTIES"));
        as(COMPANY)
                .get(CASES + "/" + id)
                .then()
                .header("ETag", equalTo(tag))
                .body("status", equalTo("DECLARED"))
                .body("examination", nullValue())
                .body("draftOpen", nullValue());
        as(COMPANY).get(CASES + "?status=EXAMINED").then().statusCode(200).body("items", hasSize(0));
        as(COMPANY).get(CASES + "?status=DECLARED&municipality=304018").then().body("items.id", hasItem(id));
        as(COMPANY).get(CASES + "/" + id + "/certificate.pdf").then().statusCode(409);
        post(Identity.APPROVER, id, "approval", "{}").then().statusCode(200).body("status", equalTo("CERTIFIED"));
        as(COMPANY)
                .get(CASES + "/" + id + "/history")
                .then()
                .body("items.action", contains("DECLARE_RELIEF", "DECIDE_RELIEF"));
        Response shown = as(COMPANY).get(CASES + "/" + id);
        shown.then().header("ETag", not(equalTo(tag))).body("decision.decision", equalTo("CERTIFY"));
        String number = shown.path("certificateNumber");
        Response paper = as(COMPANY).accept("application/pdf").get(CASES + "/" + id + "/certificate.pdf");
        paper.then().statusCode(200);
        try (PDDocument document = Loader.loadPDF(paper.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains("和歌山県白浜町", "株式会社白浜テレワーク", "平成20年6月10日", "3,000,000円", "3分の2", number)
                    .doesNotContain("事務用パソコン");
        }
        verified(number)
                .then()
                .statusCode(200)
                .body("status", equalTo("VALID"))
                .body("pieces", equalTo(2))
                .body("municipality", equalTo("和歌山県白浜町"))
                .body("contentSha256", equalTo(paper.header("ETag").replace("\"", "")));
        anybody()
                .accept("text/html")
                .get(API + "/relief-certificates/" + number)
                .then()
                .statusCode(200)
                .body(containsString("<strong>有効</strong>"))
                .body(containsString("株式会社白浜テレワーク"));
        verified("R08-ZS-999999")
                .then()
                .statusCode(200)
                .body("status", equalTo("UNKNOWN"))
                .body("holder", nullValue());
        revoke(id);
        verified(number).then().body("status", equalTo("REVOKED"));
        as(COMPANY).get(CASES + "/" + id + "/certificate.pdf").then().statusCode(409);
        as(Identity.OFFICER)
                .get(CASES + "/" + id + "/approvals")
                .then()
                .body("items.state", contains("MADE", "RETURNED", "MADE"))
                .body("items.decision", contains("CERTIFY", "REVOKE", "REVOKE"));
    }

    /** 証明の取消し, whose first draft is given back: the company's tag stands until it is decided. */
    private static void revoke(String id) {
        String revocation = "{\"decision\": \"REVOKE\", \"reason\": \"設備を転売したため。\"}";
        post(Identity.OFFICER, id, "decision-draft", ReliefExamples.DECISION)
                .then()
                .statusCode(409)
                .body("code", equalTo("DECISION_DOES_NOT_FIT"));
        String tag = as(COMPANY).get(CASES + "/" + id).header("ETag");
        post(Identity.OFFICER, id, "decision-draft", revocation).then().statusCode(200);
        post(Identity.APPROVER, id, "approval/return", "{\"reason\": \"理由を補ってください。\"}")
                .then()
                .statusCode(200);
        post(Identity.OFFICER, id, "decision-draft", revocation).then().statusCode(200);
        as(COMPANY).get(CASES + "/" + id).then().header("ETag", equalTo(tag)).body("status", equalTo("CERTIFIED"));
        String bulk = "{\"cases\": [{\"caseKind\": \"relief-application\", \"caseId\": \"%s\", \"etag\": %s}]}"
                .formatted(
                        id,
                        "\""
                                + as(Identity.APPROVER)
                                        .get(CASES + "/" + id)
                                        .header("ETag")
                                        .replace("\"", "\\\"") + "\"");
        as(Identity.APPROVER)
                .body(bulk)
                .post(API + "/approvals")
                .then()
                .statusCode(200)
                .body("results.status", contains(200));
    }

    @Test
    void whatTheExaminationDoesNotConfirmIsRefused() {
        String id = ReliefFixtures.declared();
        post(Identity.OFFICER, id, "examination", "{\"confirmed\": false, \"findings\": \"設備が見当たらない。\"}")
                .then()
                .statusCode(200);
        post(Identity.OFFICER, id, "decision-draft", ReliefExamples.DECISION)
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_CONFIRMED"));
        post(Identity.OFFICER, id, "decision-draft", "{\"decision\": \"REFUSE\", \"reason\": \"設備を確かめられないため。\"}")
                .then()
                .statusCode(200);
        post(Identity.APPROVER, id, "approval", "{}").then().statusCode(200).body("status", equalTo("REFUSED"));
        as(COMPANY)
                .get(CASES + "/" + id)
                .then()
                .body("decision.reason", equalTo("設備を確かめられないため。"))
                .body("certificateNumber", nullValue());
        post(COMPANY, id, "withdrawal", "").then().statusCode(409);
    }

    @Test
    void aHiddenDraftDoesNotStopAWithdrawalAndLapses() {
        String drafted = ReliefFixtures.drafted();
        post(COMPANY, drafted, "withdrawal", "").then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        as(Identity.OFFICER).get(CASES + "/" + drafted + "/approvals").then().body("items.state", contains("VOID"));
        post(Identity.APPROVER, drafted, "approval", "{}").then().statusCode(409);
        String certified = ReliefFixtures.certified();
        String number = as(COMPANY).get(CASES + "/" + certified).path("certificateNumber");
        post(COMPANY, certified, "withdrawal", "").then().statusCode(200);
        verified(number).then().body("status", equalTo("GIVEN_BACK"));
    }

    @Test
    void aDeclarationHasSomethingThatIsRelieved() {
        String nothing = ReliefExamples.APPLICATION
                .replace("THIN_CLIENT_SERVER", "OTHER_EQUIPMENT")
                .replace("VPN_DEVICE", "OTHER_EQUIPMENT");
        as(COMPANY).body(nothing).post(CASES).then().statusCode(422).body("code", equalTo("NOTHING_RELIEVED"));
        as(COMPANY)
                .body(ReliefExamples.APPLICATION.replace("304018", "300004"))
                .post(CASES)
                .then()
                .statusCode(422)
                .body("code", equalTo("MUNICIPALITY_REQUIRED"));
        as(Identity.ITOSHIMA)
                .get(CASES + "/" + ReliefFixtures.declared())
                .then()
                .statusCode(404);
    }

    @Test
    void theContactGoesByRule() {
        String old = ReliefFixtures.declared();
        String young = ReliefFixtures.declared();
        for (String id : List.of(old, young)) {
            String age = id.equals(old) ? "7 years 1 day" : "6 years 364 days";
            TestDatabase.get()
                    .execute("UPDATE relief_application SET updated_at = now() - interval '" + age + "' WHERE id = '"
                            + id + "'");
        }
        erase.run();
        as(COMPANY).get(CASES + "/" + old).then().body("contact", nullValue());
        as(COMPANY).get(CASES + "/" + young).then().body("contact.name", equalTo("山田 花子"));
    }

    /** Case, drafts and their change, certificate, journal, commit. */
    @Test
    void anApprovalNeedsAFixedNumberOfStatements() {
        String id = ReliefFixtures.drafted();
        String tag = as(Identity.APPROVER).get(CASES + "/" + id).header("ETag");
        TestDatabase.get().startCounting();
        as(Identity.APPROVER)
                .header("If-Match", tag)
                .body("{}")
                .post(CASES + "/" + id + "/approval")
                .then()
                .statusCode(200);
        assertThat(TestDatabase.get().statementsAndCommits())
                .as(TestDatabase.get().statementTexts())
                .isEqualTo(7);
        TestDatabase.get().startCounting();
        as(Identity.OFFICER).get(CASES + "?municipality=304018&limit=10").then().statusCode(200);
        assertThat(TestDatabase.get().statementsAndCommits())
                .as(TestDatabase.get().statementTexts())
                .isEqualTo(2);
    }

    private static Response verified(String number) {
        return anybody().get(API + "/relief-certificates/" + number);
    }

    private static Request anybody() {
        return given().contentType("application/json").header("X-Forwarded-For", ReliefFixtures.address());
    }
}

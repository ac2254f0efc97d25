package jp.telework.subsidy.grant.progress;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.subsidy.grant.GrantFixtures.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import jp.telework.subsidy.grant.EvidenceFixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.ProgressFixtures;
import jp.telework.subsidy.grant.progress.api.ProgressExamples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import jp.telework.test.rest.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** 実績報告の証拠書類: attached before the report, named in it, and unchangeable from then on. */
@QuarkusTest
@ServiceDatabase("subsidy")
class EvidenceTest {

    @Test
    void isAttachedReportedAndStays() {
        String id = GrantFixtures.inProgress();
        int contract = EvidenceFixtures.attached(id, "contract.pdf");
        int invoice = EvidenceFixtures.attached(id, "invoice.pdf");
        evidence(id)
                .body("number", contains(contract, invoice))
                .body("name", contains("contract.pdf", "invoice.pdf"))
                .body("[0].kind", equalTo("INVOICE"))
                .body("[0].mediaType", equalTo("application/pdf"))
                .body("reportedIn", contains(nullValue(), nullValue()));
        ProgressFixtures.reported(id);
        int report = GrantFixtures.get(id).path("timeline.last().number");
        evidence(id).body("reportedIn", contains(report, report));
        GrantFixtures.get(id)
                .then()
                .body("timeline.last().content.evidence.number", contains(contract, invoice))
                .body(
                        "timeline.last().content.evidence.sha256",
                        equalTo(evidence(id).extract().path("items.sha256")));
        remove(id, invoice).then().statusCode(409).body("code", equalTo("ILLEGAL_TRANSITION"));
        EvidenceFixtures.attach(Identity.SHIRAHAMA, id, "PAYMENT", "late.pdf")
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"));
    }

    @Test
    void aCorrectedReportTakesMoreButNothingBack() {
        String id = GrantFixtures.inProgress();
        int reported = EvidenceFixtures.attached(id, "contract.pdf");
        ProgressFixtures.reported(id);
        post(
                        Identity.OFFICER,
                        id,
                        "corrective-order",
                        ProgressFixtures.order(ProgressExamples.CORRECTIVE_ORDER, body -> {})
                                .toString())
                .then()
                .statusCode(200);
        int later = EvidenceFixtures.attached(id, "photograph.pdf");
        remove(id, reported).then().statusCode(409).body("code", equalTo("EVIDENCE_REPORTED"));
        ProgressFixtures.reported(id);
        GrantFixtures.get(id).then().body("timeline.last().content.evidence.number", contains(reported, later));
    }

    @Test
    void whatWasAttachedByMistakeIsTakenAwayBeforeTheReport() {
        String id = GrantFixtures.inProgress();
        int wrong = EvidenceFixtures.attached(id, "wrong.pdf");
        post(Identity.SHIRAHAMA, id, "evidence/" + wrong + "/removal?dryRun=true", null)
                .then()
                .statusCode(200)
                .body("trace.rule", hasItem("EVIDENCE_UNREPORTED"));
        evidence(id).body("", hasSize(1));
        remove(id, wrong).then().statusCode(200).body("timeline.last().kind", equalTo("EVIDENCE_REMOVAL"));
        evidence(id).body("", hasSize(0));
        download(Identity.SHIRAHAMA, id, wrong).statusCode(404);
        remove(id, wrong).then().statusCode(404);
        assertThat(TestDatabase.get().number("SELECT count(*) FROM document_content WHERE owner_id = '" + id + "'"))
                .isZero();
        ProgressFixtures.reported(id);
        GrantFixtures.get(id).then().body("timeline.last().content.evidence", hasSize(0));
    }

    @Test
    void comesBackAsItWas() {
        String id = GrantFixtures.inProgress();
        int number = EvidenceFixtures.attached(id, "領収書.pdf");
        for (Identity reader : List.of(Identity.SHIRAHAMA, Identity.OFFICER, Identity.AUDITOR)) {
            byte[] content = download(reader, id, number)
                    .statusCode(200)
                    .header("Content-Disposition", containsString("attachment"))
                    .extract()
                    .asByteArray();
            assertThat(new String(content, StandardCharsets.UTF_8)).isEqualTo(EvidenceFixtures.content("領収書.pdf"));
        }
        download(Identity.ITOSHIMA, id, number).statusCode(404);
    }

    @Test
    void refusesWhatIsNoEvidenceAndLeavesNothing() {
        String id = GrantFixtures.inProgress();
        EvidenceFixtures.attach(Identity.SHIRAHAMA, id, "INVOICE", "invoice.png")
                .then()
                .statusCode(422)
                .body("code", equalTo("DOCUMENT_TYPE_MISMATCH"));
        EvidenceFixtures.send(Identity.SHIRAHAMA, id, "--edge--\r\n", "")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/kind", "/file"));
        EvidenceFixtures.attach(Identity.ITOSHIMA, id, "INVOICE", "invoice.pdf")
                .then()
                .statusCode(404);
        String opened = GrantFixtures.opened();
        EvidenceFixtures.attach(Identity.SHIRAHAMA, opened, "INVOICE", "invoice.pdf")
                .then()
                .statusCode(409);
        EvidenceFixtures.send(Identity.SHIRAHAMA, id, EvidenceFixtures.body("INVOICE", "invoice.pdf"), "?dryRun=true")
                .then()
                .statusCode(200)
                .body("trace.rule", hasItem("EVIDENCE_HAS_ROOM"));
        evidence(id).body("", hasSize(0));
        assertThat(TestDatabase.get().number("SELECT count(*) FROM document_content WHERE owner_id = '" + id + "'"))
                .isZero();
    }

    @Test
    void standsInTheActionsAndInTheHistory() {
        String id = GrantFixtures.inProgress();
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/actions")
                .then()
                .body("find { it.action == 'evidence' }.allowed", equalTo(true));
        EvidenceFixtures.attached(id, "invoice.pdf");
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/history")
                .then()
                .body("items.action[-1]", equalTo("GRANT_ATTACH_EVIDENCE"));
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE type = 'jp.telework.subsidy.grant.evidence.v1'"
                                + " AND subject = 'grant/" + id + "'"))
                .isEqualTo(1);
    }

    @Test
    void costsTheSameHoweverMuchThereIs() {
        String id = GrantFixtures.inProgress();
        EvidenceFixtures.attached(id, "first.pdf");
        String url = API + "/grants/" + id + "/evidence";
        long list = cost(() -> as(Identity.SHIRAHAMA).get(url));
        String etag = GrantFixtures.etag(id);
        long attach = attach(id);
        for (int i = 0; i < 5; i++) {
            EvidenceFixtures.attached(id, "more" + i + ".pdf");
        }
        assertThat(cost(() -> as(Identity.SHIRAHAMA).get(url))).isEqualTo(list).isEqualTo(2);
        assertThat(attach(id)).isEqualTo(attach);
        assertThat(etag).isNotNull();
    }

    /** The fixture reads the case's version first. */
    private static long attach(String id) {
        return cost(() -> EvidenceFixtures.attach(Identity.SHIRAHAMA, id, "INVOICE", "another.pdf"));
    }

    private static long cost(Supplier<Response> request) {
        TestDatabase.get().startCounting();
        request.get().then().statusCode(200);
        return TestDatabase.get().statementsAndCommits();
    }

    private static ValidatableResponse evidence(String id) {
        return as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/evidence")
                .then()
                .statusCode(200)
                .rootPath("items");
    }

    private static ValidatableResponse download(Identity reader, String id, int number) {
        return as(reader).get(API + "/grants/" + id + "/evidence/" + number).then();
    }

    private static Response remove(String id, int number) {
        return post(Identity.SHIRAHAMA, id, "evidence/" + number + "/removal", null);
    }
}

package jp.telework.furusato.proposal;

import static jp.telework.furusato.selection.SelectionFixtures.API;
import static jp.telework.furusato.selection.SelectionFixtures.PROPOSALS;
import static jp.telework.furusato.selection.SelectionFixtures.as;
import static jp.telework.furusato.selection.SelectionFixtures.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import jp.telework.furusato.selection.SelectionFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

/** What rounds and proposals refuse, all reasons together, each at its place. */
@QuarkusTest
@ServiceDatabase("furusato")
class ProposalRulesTest {

    @Test
    void tellsEverythingThatIsWrongWithASubmissionAtOnce() {
        UUID round = SelectionFixtures.openRound(body -> body.put("minimumMeasures", 3));
        String id = SelectionFixtures.draft(round, body -> {
            body.put("applicantKind", "PREFECTURE").put("areaName", "和歌山県");
            body.remove("title");
            body.putArray("measures").addObject().put("kind", "COUNCIL");
            ((ObjectNode) body.at("/partners/0")).put("corporateNumber", "8000020304018");
        });
        SelectionFixtures.submit(id)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/areaName",
                                "/areaLocalGovernmentCode",
                                "/partners/0/corporateNumber",
                                "/title",
                                "/measures/0/description",
                                "/measures",
                                "/documents"))
                .body(
                        "errors.code",
                        contains(
                                "AREA_NAME_MISMATCH",
                                "AREA_OF_WRONG_KIND",
                                "PARTNER_IS_APPLICANT",
                                "REQUIRED",
                                "REQUIRED",
                                "TOO_FEW_MEASURES",
                                "DOCUMENT_MISSING"));
        as(Identity.SHIRAHAMA)
                .get(PROPOSALS + id)
                .then()
                .body("status", equalTo("DRAFT"))
                .body("submissions", is(0));
        as(Identity.OFFICER).get(PROPOSALS + id).then().statusCode(404);
        as(Identity.AUDITOR).get(PROPOSALS + id).then().statusCode(200);
    }

    @Test
    void aLocalGovernmentAppliesForItself() {
        String id = SelectionFixtures.draft(
                SelectionFixtures.openRound(),
                body -> body.put("areaLocalGovernmentCode", "402303").put("areaName", "福岡県糸島市"));
        SelectionFixtures.attach(id).then().statusCode(201);
        SelectionFixtures.submit(id)
                .then()
                .statusCode(422)
                .body("errors.code", contains("AREA_NOT_OWN"))
                .body("errors.pointer", contains("/areaLocalGovernmentCode"));
    }

    @Test
    void aDryRunExplainsEachRuleAndLeavesNothing() {
        String id = SelectionFixtures.completeDraft(SelectionFixtures.openRound());
        command(Identity.SHIRAHAMA, PROPOSALS + id, "submission?dryRun=true", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body(
                        "trace.rule",
                        contains(
                                "PERIOD",
                                "APPLICANT_KIND",
                                "AREA_NAME",
                                "AREA_KIND",
                                "OWN_AREA",
                                "PARTNERS",
                                "COMPLETENESS",
                                "MEASURES",
                                "DOCUMENTS"));
        as(Identity.SHIRAHAMA).get(PROPOSALS + id).then().body("status", equalTo("DRAFT"));
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM proposal_submission WHERE proposal_id = '" + id + "'"))
                .isZero();
    }

    @Test
    void valuesThatAreWrongInThemselvesAreNotEvenDrafted() {
        ObjectNode body = SelectionFixtures.proposal(SelectionFixtures.openRound(), proposal -> {
            proposal.put("areaLocalGovernmentCode", "304019").put("applicantKind", "VILLAGE");
            ((ObjectNode) proposal.at("/contact")).put("email", "nobody");
            ((ObjectNode) proposal.at("/measures/1")).put("kind", "PARTY");
            proposal.putArray("challenges").add("");
        });
        as(Identity.SHIRAHAMA)
                .body(body.toString())
                .post(API + "/town-proposals")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/applicantKind",
                                "/areaLocalGovernmentCode",
                                "/challenges/0",
                                "/measures/1/kind",
                                "/contact/email"));
        as(Identity.SHIRAHAMA)
                .body(SelectionFixtures.proposal(new UUID(0, 1), proposal -> {}).toString())
                .post(API + "/town-proposals")
                .then()
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_ROUND"));
    }

    @Test
    void nothingComesInAfterThePeriod() {
        UUID round = SelectionFixtures.openRound();
        String id = SelectionFixtures.completeDraft(round);
        SelectionFixtures.close(round);
        SelectionFixtures.submit(id).then().statusCode(422).body("errors.code", contains("ROUND_NOT_OPEN"));
        as(Identity.SHIRAHAMA)
                .body(SelectionFixtures.proposal(round, proposal -> {}).toString())
                .post(API + "/town-proposals")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/roundId"));
        SelectionFixtures.beginEvaluation(round).then().statusCode(409).body("code", equalTo("NO_PROPOSALS"));
    }

    @Test
    void theEvaluationDoesNotBeginInThePeriod() {
        UUID round = SelectionFixtures.openRound();
        SelectionFixtures.submitted(round);
        command(Identity.OFFICER, SelectionFixtures.ROUNDS + round, "evaluation", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("ROUND_STILL_OPEN"));
    }

    @Test
    void documentsAreWhatTheyAre() {
        UUID round = SelectionFixtures.openRound();
        String id = SelectionFixtures.draft(round, proposal -> {});
        Response wrong = SelectionFixtures.attach(
                Identity.SHIRAHAMA, id, "PLAN_OUTLINE", "outline.png", SelectionFixtures.pdf("x"), "image/png");
        wrong.then().statusCode(422).body("code", equalTo("DOCUMENT_TYPE_MISMATCH"));
        SelectionFixtures.attach(
                        Identity.ITOSHIMA, id, "PLAN_OUTLINE", "a.pdf", SelectionFixtures.pdf("x"), "application/pdf")
                .then()
                .statusCode(404);
        SelectionFixtures.attach(id)
                .then()
                .statusCode(201)
                .body("number", is(1))
                .body("mediaType", equalTo("application/pdf"));
        byte[] content = as(Identity.SHIRAHAMA)
                .get(PROPOSALS + id + "/documents/1")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(content).isEqualTo(SelectionFixtures.pdf("構想"));
        as(Identity.SHIRAHAMA)
                .header("If-Match", SelectionFixtures.etag(Identity.SHIRAHAMA, PROPOSALS + id))
                .delete(PROPOSALS + id + "/documents/1")
                .then()
                .statusCode(200)
                .body("documents", hasSize(0));
        SelectionFixtures.attach(id).then().statusCode(201).body("number", is(2));
    }

    @Test
    void aRoundIsDraftedWholeOrNotAtAll() {
        SelectionFixtures.draftRound(body -> {
                    body.put("places", 0)
                            .putArray("applicantKinds")
                            .add("COMPANY")
                            .add("TOWN");
                    ((ObjectNode) body.at("/criteria/0")).put("maxScore", 0);
                    body.putObject("balance").put("kind", "REGION_BONUS").put("most", 2);
                })
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/places",
                                "/applicantKinds/1",
                                "/criteria/0/maxScore",
                                "/balance/most",
                                "/balance/points",
                                "/balance/below",
                                "/balance/rates",
                                "/balance/source"));
        SelectionFixtures.draftRound(body -> {
                    body.put("closesAt", body.path("opensAt").asText());
                    ((ObjectNode) body.at("/criteria/0")).put("weight", 39).put("code", "CONTINUITY");
                    body.putArray("applicantKinds").add("COMPANY");
                })
                .then()
                .statusCode(422)
                .body("errors.code", contains("PERIOD_REVERSED", "CANNOT_APPLY", "WEIGHTS_NOT_100", "DUPLICATE_ENTRY"));
    }

    @Test
    void aBonusIsKeptWithItsRatesAndSource() {
        Response round = SelectionFixtures.draftRound(body -> {
            ObjectNode balance = body.putObject("balance");
            balance.put("kind", "REGION_BONUS").put("points", 5).put("below", 10);
            balance.put("source", "平成28年通信利用動向調査");
            balance.putArray("rates").addObject().put("region", "HOKKAIDO").put("percent", 3.6);
        });
        round.then()
                .statusCode(201)
                .body("balance.bonus.points", is(5))
                .body("balance.bonus.below", is(10.0f))
                .body("balance.bonus.rates.region", contains("HOKKAIDO"))
                .body("balance.bonus.rates.percent", contains(3.6f));
        String id = round.path("id");
        as(Identity.OFFICER)
                .get(SelectionFixtures.ROUNDS + id)
                .then()
                .body("balance.bonus.source", equalTo("平成28年通信利用動向調査"));
        command(Identity.OFFICER, SelectionFixtures.ROUNDS + id, "publication", "")
                .then()
                .statusCode(200)
                .body("balance.kind", equalTo("REGION_BONUS"));
    }
}

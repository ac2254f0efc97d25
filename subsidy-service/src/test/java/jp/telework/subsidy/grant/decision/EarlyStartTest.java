package jp.telework.subsidy.grant.decision;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.subsidy.grant.GrantFixtures.get;
import static jp.telework.subsidy.grant.GrantFixtures.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Wareki;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.Days;
import jp.telework.subsidy.grant.EvidenceFixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.MoneyFixtures;
import jp.telework.subsidy.grant.ProgressFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 事前着手: applied for from April 1, decided today. The approver shortens the period or approves the early start. */
@QuarkusTest
@ServiceDatabase("subsidy")
class EarlyStartTest {

    private static final String REASON = "国の要請により4月に着手する必要があったため。";

    private final LocalDate today = ProgressFixtures.today();
    private final LocalDate planned = FiscalYear.of(today).firstDay();

    @AfterEach
    void letTimeRunAgain() {
        Days.back();
    }

    private static String drafted() {
        String id = GrantFixtures.applied();
        post(Identity.OFFICER, id, "decision-draft", "{}").then().statusCode(200);
        return id;
    }

    @Test
    void theDraftWarnsTheApprover() {
        String id = GrantFixtures.applied();
        post(Identity.OFFICER, id, "decision-draft?dryRun=true", "{}")
                .then()
                .statusCode(200)
                .body("trace.rule", hasItem("STARTS_BEFORE_DECISION"))
                .body("trace.find { it.rule == 'STARTS_BEFORE_DECISION' }.message", startsWith("注意："));
        post(Identity.OFFICER, id, "decision-draft", "{}")
                .then()
                .body("timeline.last().content.startsEarlyOn", equalTo(planned.toString()));
    }

    @Test
    void withoutAReasonThePeriodBeginsWithTheDecision() {
        String id = drafted();
        post(Identity.APPROVER, id, "decision?dryRun=true", null)
                .then()
                .statusCode(200)
                .body("trace.rule", hasItem("PERIOD_SHORTENED"));
        post(Identity.APPROVER, id, "decision", null)
                .then()
                .statusCode(200)
                .body("timeline.last().content.startsOn", equalTo(today.toString()))
                .body("timeline.last().content.earlyStartReason", nullValue());
        notice(id)
                .body("content.items.label", not(hasItem("事前着手の承認")))
                .body("content.items.find { it.label == '補助事業の期間' }.lines[0]", startsWith(Wareki.format(today) + "から"));
    }

    @Test
    void anEarlyStartIsApprovedWithItsReason() {
        String id = drafted();
        post(Identity.APPROVER, id, "early-start", "{\"reason\":\"" + REASON + "\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("DECISION_DRAFTED"));
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id)
                .then()
                .body("status", equalTo("APPLIED"))
                .body("timeline.kind", not(hasItem("EARLY_START_APPROVAL")));
        post(Identity.APPROVER, id, "decision", null)
                .then()
                .statusCode(200)
                .body("timeline.last().content.startsOn", equalTo(planned.toString()))
                .body("timeline.last().content.earlyStartReason", equalTo(REASON));
        notice(id)
                .body(
                        "content.items.find { it.label == '補助事業の期間' }.lines[0]",
                        startsWith(Wareki.format(planned) + "から"))
                .body(
                        "content.items.find { it.label == '事前着手の承認' }.lines[0]",
                        equalTo("交付の決定の前の着手を、" + Wareki.format(planned) + "から認める。理由：" + REASON));
        GrantFixtures.inProgress(id);
        reported(id, planned, planned.minusDays(1)).body("timeline.last().content.orders.early", contains(false, true));
    }

    private static jp.telework.test.rest.ValidatableResponse notice(String id) {
        return as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/notices/grant-decision.json")
                .then()
                .statusCode(200);
    }

    /** The officer is told again when the amount is fixed. */
    @Test
    void costsOrderedBeforeTheDecisionAreFlagged() {
        String id = GrantFixtures.inProgress();
        reported(id, today, today.minusDays(1)).body("timeline.last().content.orders.early", contains(false, true));
        post(Identity.OFFICER, id, "final-amount?dryRun=true", "{}")
                .then()
                .statusCode(200)
                .body("trace.rule", hasItems("ORDERED_EARLY"));
    }

    private static jp.telework.test.rest.ValidatableResponse reported(String id, LocalDate... orderedOn) {
        ProgressFixtures.reported(id, body -> {
            for (LocalDate day : orderedOn) {
                ObjectNode order = body.withArray("orders").addObject();
                order.put("category", "FURNITURE")
                        .put("orderedOn", day.toString())
                        .put("eligibleYen", 30_000);
            }
        });
        return get(id).then();
    }

    @Test
    void aStartThatIsNotEarlyNeedsNoApproval() {
        Days.goTo("2023-06-01");
        String id = MoneyFixtures.begun(MoneyFixtures.call(2023), 2023, 24_504_000);
        post(Identity.APPROVER, id, "early-start", "{\"reason\":\"" + REASON + "\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"));
        get(id).then().body("timeline.find { it.kind == 'DECISION' }.content.startsOn", equalTo("2023-07-01"));
    }

    @Test
    void aReportBringsTheEvidenceThatTheCallRequires() {
        UUID call = Fixtures.publishedCall(body -> body.putObject("grantTerms")
                .withArray("requiredEvidence")
                .add("CONTRACT")
                .add("PAYMENT"));
        String id = GrantFixtures.inProgress(GrantFixtures.granted(GrantFixtures.applied(GrantFixtures.opened(call))));
        post(
                        Identity.SHIRAHAMA,
                        id,
                        "performance-report",
                        ProgressFixtures.report(body -> {}).toString())
                .then()
                .statusCode(422)
                .body("errors.code", contains("EVIDENCE_MISSING"))
                .body("detail", equalTo("この公募では、実績報告に次の証拠書類が要ります：契約書・注文書、領収書・振込の記録。先に証拠書類（evidence）を添付してください。"));
        EvidenceFixtures.attach(Identity.SHIRAHAMA, id, "CONTRACT", "CONTRACT.pdf")
                .then()
                .statusCode(200);
        EvidenceFixtures.attach(Identity.SHIRAHAMA, id, "PAYMENT", "PAYMENT.pdf")
                .then()
                .statusCode(200);
        ProgressFixtures.reported(id);
    }
}

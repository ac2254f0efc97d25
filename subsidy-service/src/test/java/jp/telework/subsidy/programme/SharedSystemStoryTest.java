package jp.telework.subsidy.programme;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import jp.telework.subsidy.Fixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.http.Tags;
import jp.telework.test.rest.Rest;
import jp.telework.test.rest.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** テレワーク共同利用型システム実証 on the engine of the first programme: a trial with its firms to the payment, a model within its places. */
@QuarkusTest
@ServiceDatabase("subsidy")
class SharedSystemStoryTest {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final String SUBSIDY = "令和8年度テレワーク共同利用型システム試行・体験事業費補助金";

    @Inject
    TestClock clock;

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void aTrialLivesFromTheCallToThePayment() {
        on("2026-04-01");
        UUID call =
                publish("令和8年度テレワーク共同利用型システム実証（試行・体験）", "SHARED_SYSTEM_TRIAL", body -> body.putObject("participants")
                        .put("fewest", 6)
                        .put("most", 10));
        String prefix = theCallHasTheNumbersOfItsProgramme(call);
        thePortalTellsOfIt(prefix);
        on("2026-05-20");
        theRulesJudgeTheFirmsAndNoConsortium(call);
        String application = submitted(call, SharedSystems.trial(), "PROJECT_PLAN", "COST_ESTIMATE", "MEMBER_CONSENT");
        as(Identity.SHIRAHAMA)
                .get(API + "/applications/" + application)
                .then()
                .body("receiptNumber", startsWith(prefix))
                .body("participants.size()", is(6))
                .body("participants[0].users", is(5));
        evaluated(List.of(application));
        on("2026-06-15");
        command(
                Identity.APPROVER,
                "/calls/" + call,
                "adoption",
                "{\"adopted\": [\"" + application + "\"], \"notAdopted\": []}");
        command(Identity.OFFICER, "/calls/" + call, "result-publication", null);
        theGrantIsDecidedAndSettledByItsRate(call);
    }

    private String theCallHasTheNumbersOfItsProgramme(UUID call) {
        return as(Identity.SHIRAHAMA)
                .get(API + "/calls/" + call)
                .then()
                .body("programme", equalTo("SHARED_SYSTEM_TRIAL"))
                .body("ratePercent", is(50))
                .body("capYen", is(20_000_000))
                .body("participants.fewest", is(6))
                .body("participants.mostUsers", is(50))
                .body("grantTerms.method", equalTo("RATE"))
                .body("subsidyName", equalTo("テレワーク共同利用型システム試行・体験事業費補助金"))
                .body("receiptPrefix", startsWith("R08-ST"))
                .extract()
                .path("receiptPrefix");
    }

    private static void thePortalTellsOfIt(String prefix) {
        as(Identity.SHIRAHAMA)
                .get(API + "/public/subsidies/id/" + prefix)
                .then()
                .statusCode(200)
                .body("result[0].subsidy_rate", equalTo("50%"))
                .body("result[0].subsidy_catch_phrase", containsString("試行・体験"));
        subsidies(Map.of("keyword", "共同利用型", "use_purpose", "雇用・職場環境を改善したい")).body("result.id", hasItem(prefix));
        // A word that only the texts of another programme have.
        subsidies(Map.of("keyword", "サテライトオフィス")).body("result.id", not(hasItem(prefix)));
    }

    private static ValidatableResponse subsidies(Map<String, String> question) {
        return Rest.given()
                .queryParams(question)
                .queryParams(Map.of("sort", "created_date", "order", "DESC", "acceptance", "0"))
                .get(API + "/public/subsidies")
                .then()
                .statusCode(200);
    }

    private static void theRulesJudgeTheFirmsAndNoConsortium(UUID call) {
        ObjectNode five = SharedSystems.trial().put("callId", call.toString());
        ((ArrayNode) five.get("participants")).remove(5);
        as(Identity.SHIRAHAMA)
                .body(five.toString())
                .post(API + "/assessments")
                .then()
                .statusCode(200)
                .body("trace.rule", hasItem("PARTICIPANTS"))
                .body("trace.rule", not(hasItem("CONSORTIUM")))
                .body("trace.find { it.rule == 'PARTICIPANTS' }.outcome", equalTo("FAILED"))
                .body("issues.code", contains("PARTICIPANTS_TOO_FEW"))
                .body("grantableYen", is(3_990_000));
    }

    /** Half of 7,980,000 is decided; half of the 7,500,001 that were spent is 3,750,000.5. */
    private void theGrantIsDecidedAndSettledByItsRate(UUID call) {
        String grant = as(Identity.SHIRAHAMA)
                .get(API + "/grants?callId=" + call)
                .then()
                .statusCode(200)
                .body("items.size()", is(1))
                .extract()
                .path("items[0].id");
        TestDatabase.get().execute("DELETE FROM funding_mark WHERE grant_id <> '" + grant + "'");
        String at = "/grants/" + grant;
        on("2026-06-22");
        command(Identity.SHIRAHAMA, at, "formal-application", "{}").body("requestedYen", is(3_990_000));
        on("2026-07-01");
        command(Identity.OFFICER, at, "decision-draft", "{}");
        command(Identity.APPROVER, at, "decision", null).body("decidedYen", is(3_990_000));
        as(Identity.SHIRAHAMA)
                .get(API + at + "/notices/grant-decision.json")
                .then()
                .statusCode(200)
                .body("content.subsidy", equalTo(SUBSIDY))
                .body("content.items.lines.flatten()", hasItem("金3,990,000円"));
        on("2026-08-03");
        command(
                Identity.SHIRAHAMA,
                at,
                "status-reports",
                "{\"asOf\": \"2026-08-03\", \"progressPercent\": 10, \"spentYen\": 0, \"narrative\": \"着手しました。\"}");
        on("2027-03-01");
        command(Identity.SHIRAHAMA, at, "performance-report", """
                {"type": "COMPLETION", "completedOn": "2027-02-26", "incomeYen": 0,
                 "costs": [{"category": "SOFTWARE_CLOUD", "eligibleYen": 6000000},
                           {"category": "LEASE_RENTAL", "eligibleYen": 1500001}],
                 "results": "6社30人が試行し、4社が本格導入を決めました。"}
                """);
        command(Identity.OFFICER, at, "final-amount", "{}")
                .body("status", equalTo("AMOUNT_FIXED"))
                .body("fixedYen", is(3_750_000));
        as(Identity.SHIRAHAMA)
                .get(API + at + "/notices/final-amount.json")
                .then()
                .body("content.subsidy", equalTo(SUBSIDY));
        int request = command(
                        Identity.SHIRAHAMA, at, "payment-requests", "{\"kind\": \"FINAL\", \"amountYen\": 3750000}")
                .extract()
                .path("timeline.last().number");
        command(
                        Identity.OFFICER,
                        at,
                        "payments",
                        "{\"requestNumber\": " + request + ", \"amountYen\": 3750000, \"externalReference\": \"ST-"
                                + UUID.randomUUID() + "\", \"outcome\": \"PAID\", \"paidOn\": \"2027-03-01\"}")
                .body("status", equalTo("PAID"));
    }

    @Test
    void aModelIsTriedInNoMorePlacesThanTheCallHas() {
        on("2026-04-01");
        UUID call = publish("令和8年度先進的テレワークシステムモデル実験", "SHARED_SYSTEM_MODEL", body -> body.put("places", 1));
        on("2026-05-20");
        String first = submitted(call, SharedSystems.model(), "PROJECT_PLAN", "COST_ESTIMATE");
        String second = submitted(call, SharedSystems.model(), "PROJECT_PLAN", "COST_ESTIMATE");
        evaluated(List.of(first, second));
        on("2026-06-15");
        as(Identity.OFFICER)
                .get(API + "/calls/" + call + "/ranking")
                .then()
                .statusCode(200)
                .body("places", is(1))
                .body("reachedRank", is(1))
                .body("items.withinBudget", contains(true, true));
        as(Identity.APPROVER)
                .header("If-Match", Tags.of(Identity.APPROVER, API + "/calls/" + call))
                .body("{\"adopted\": [\"" + first + "\", \"" + second + "\"], \"notAdopted\": []}")
                .post(API + "/calls/" + call + "/adoption")
                .then()
                .statusCode(422)
                .body("errors.code", contains("ADOPTION_EXCEEDS_PLACES"))
                .body("errors.pointer", contains("/adopted"));
        command(Identity.APPROVER, "/calls/" + call, "adoption", """
                {"adopted": ["%s"], "notAdopted": [{"id": "%s", "reasons":
                 [{"code": "LOW_RANK", "clause": "公募要領（採択予定数）", "facts": "採択予定数に達したため。"}]}]}
                """.formatted(first, second));
        command(Identity.OFFICER, "/calls/" + call, "result-publication", null);
        as(Identity.OFFICER)
                .body(Fixtures.call(body -> body.retain("opensAt", "closesAt")).toString())
                .post(API + "/calls/" + call + "/additional-call")
                .then()
                .statusCode(409)
                .body("code", equalTo("NO_PLACE_LEFT"));
    }

    /** A number of another programme is refused at its place; nothing is passed over. */
    @Test
    void aCallTakesNoNumbersOfOtherProgrammes() {
        ObjectNode furusato = Fixtures.call(
                body -> body.put("ratePercent", 50).putObject("participants").put("fewest", 1));
        as(Identity.OFFICER)
                .body(furusato.toString())
                .post(API + "/calls")
                .then()
                .statusCode(422)
                .body("errors.code", contains("TERM_NOT_IN_PROGRAMME", "TERM_NOT_IN_PROGRAMME"))
                .body("errors.pointer", hasItems("/ratePercent", "/participants"));
        ObjectNode trial = Fixtures.call(body -> {
            body.put("programme", "SHARED_SYSTEM_TRIAL");
            body.putObject("participants").put("fewest", 9).put("most", 8);
            body.putObject("grantTerms").put("method", "FIXED_SUM").put("outcomeReportYears", 1);
        });
        as(Identity.OFFICER)
                .body(trial.toString())
                .post(API + "/calls")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems("/grantTerms/method", "/grantTerms/outcomeReportYears", "/participants/most"));
    }

    private static UUID publish(String title, String programme, Consumer<ObjectNode> change) {
        return Fixtures.publishedCall(body -> {
            body.put("title", title)
                    .put("programme", programme)
                    .put("evaluatorsRequired", 1)
                    .put("fiscalYear", 2026)
                    .put("opensAt", "2026-04-01T00:00:00+09:00")
                    .put("closesAt", "2026-05-29T17:00:00+09:00");
            body.remove(List.of("capYen", "minimumProjectCostYen", "eligibleCostCategories", "requiredDocuments"));
            change.accept(body);
        });
    }

    private static String submitted(UUID call, ObjectNode proposal, String... documents) {
        String id = as(Identity.SHIRAHAMA)
                .body(proposal.put("callId", call.toString()).toString())
                .post(API + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (String kind : documents) {
            Fixtures.attach(id, kind, kind.toLowerCase(Locale.ROOT) + ".pdf", Fixtures.pdf(kind), "application/pdf")
                    .then()
                    .statusCode(201);
        }
        Fixtures.submit(id).then().statusCode(200).body("status", equalTo("SUBMITTED"));
        return id;
    }

    private void evaluated(List<String> applications) {
        on("2026-06-01");
        for (String id : applications) {
            command(Identity.OFFICER, "/applications/" + id, "screening", "{\"outcome\": \"PASSED\"}");
            command(Identity.OFFICER, "/applications/" + id, "reviewers", "{\"reviewers\": [\"reviewer1\"]}");
            as(Identity.REVIEWER)
                    .body(jp.telework.subsidy.evaluation.api.Examples.EVALUATION)
                    .put(API + "/applications/" + id + "/evaluations/mine")
                    .then()
                    .statusCode(200);
        }
    }

    private void on(String day) {
        clock.set(LocalDate.parse(day).atTime(LocalTime.NOON).atZone(JAPAN).toInstant());
    }

    /** A command with the resource's current version; it must succeed. */
    private static ValidatableResponse command(Identity who, String resource, String command, String body) {
        var request = as(who).header("If-Match", Tags.of(who, API + resource));
        return (body == null ? request : request.body(body))
                .post(API + resource + "/" + command)
                .then()
                .statusCode(200);
    }
}

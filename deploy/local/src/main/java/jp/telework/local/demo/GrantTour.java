package jp.telework.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** The part of the tour after the adoption: from the formal application to the last repayment. */
final class GrantTour {

    private static final long ADVANCE = 10_000_000;
    private static final long MISUSED = 1_836_000;

    private final Tour.People people;
    private final TourCase grant;
    private final LocalDate today;
    private final Optional<PracticeTime> time;

    GrantTour(Tour.People people, TourCase grant, Clock clock, Optional<PracticeTime> time) {
        this.people = people;
        this.grant = grant;
        this.time = time;
        this.today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Tokyo")));
    }

    void tell() {
        decide();
        work();
        fix();
        cancelAndReturn();
        afterwards();
    }

    private void decide() {
        grant.heading("交付申請・交付決定（適正化法第5条～第8条）", "formal application and decision");
        grant.tellState(grant.act(people.municipality(), "formal-application", TourCase.object()));
        settleDuplicates();
        JsonNode draft = TourCase.object("{\"note\":\"申請のとおり決定することとしたい。\"}");
        grant.tellTrace(grant.explain(people.officer(), "decision-draft", draft));
        grant.act(people.officer(), "decision-draft", draft);
        grant.tellState(grant.act(people.approver(), "decision"));
        tellNotice("grant-decision");
    }

    /** An earlier tour's case is the same organisation's, at the same place. */
    private void settleDuplicates() {
        for (JsonNode match : grant.get(people.officer(), "/duplicates").path("items")) {
            grant.tell("重複の候補: " + match.path("explanations").path(0).asText());
            grant.act(
                    people.officer(),
                    "duplicate-settlements",
                    TourCase.object()
                            .put("match", match.path("match").asText())
                            .put("finding", "NO_DUPLICATE")
                            .put("explanation", "見学用の案件で、実際の整備は行われない。"));
        }
    }

    private void tellNotice(String kind) {
        JsonNode notice = grant.get(people.municipality(), "/notices/" + kind + ".json");
        grant.tell(notice.path("title").asText() + "  "
                + notice.path("documentNumber").asText() + "  sha256 "
                + notice.path("contentSha256").asText());
    }

    private void work() {
        grant.heading("事業の実施・概算払（第11条・第12条）", "work and advance payment");
        grant.act(
                people.municipality(),
                "status-reports",
                TourCase.object()
                        .put("asOf", today.toString())
                        .put("progressPercent", 40)
                        .put("spentYen", 9_000_000)
                        .put("narrative", "改修工事に着手し、機器を発注しました。"));
        pay("ADVANCE", ADVANCE, "着手時に機器の代金を支払う必要があるため。");
    }

    private void pay(String kind, long amount, String reason) {
        ObjectNode request = TourCase.object().put("kind", kind).put("amountYen", amount);
        if (!reason.isEmpty()) {
            request.put("reason", reason);
        }
        int number = TourCase.lastAct(grant.act(people.municipality(), "payment-requests", request));
        grant.tellState(grant.act(
                people.officer(),
                "payments",
                TourCase.object()
                        .put("requestNumber", number)
                        .put("amountYen", amount)
                        .put("externalReference", "TOUR-" + UUID.randomUUID())
                        .put("outcome", "PAID")
                        .put("paidOn", today.toString())));
    }

    private void fix() {
        grant.heading("実績報告・額の確定・精算払（第14条・第15条）", "report, fixing, final payment");
        ObjectNode report = TourCase.object().put("type", "COMPLETION").put("completedOn", today.toString());
        ArrayNode costs = report.putArray("costs");
        actual(costs, "ICT_EQUIPMENT", 8_100_000);
        actual(costs, "NETWORK", 3_100_000);
        actual(costs, "SOFTWARE_CLOUD", 2_700_000);
        actual(costs, "RENOVATION", 9_400_000);
        actual(costs, "FURNITURE", 1_636_200);
        report.put("incomeYen", 1_000_000).put("results", "サテライトオフィスを開設し、12人が移動しました。");
        grant.act(people.municipality(), "performance-report", report);
        grant.tellTrace(grant.explain(people.officer(), "final-amount", TourCase.object()));
        JsonNode fixed = dispose("final-amount", TourCase.object());
        grant.tellState(fixed);
        tellNotice("final-amount");
        pay("FINAL", fixed.path("fixedYen").longValue() - ADVANCE, "");
    }

    /** An officer drafts, and an approver approves. */
    private JsonNode dispose(String command, JsonNode body) {
        grant.act(people.officer(), command, body);
        return grant.act(people.approver(), "approval", TourCase.object());
    }

    private static void actual(ArrayNode costs, String category, long yen) {
        costs.addObject().put("category", category).put("eligibleYen", yen);
    }

    private void cancelAndReturn() {
        grant.heading("決定の一部取消・返還・加算金（第17条～第19条）", "partial cancellation, return, surcharge");
        ObjectNode cancellation = TourCase.object("""
            {"basis": "ART_17", "whole": false, "reasons": [{"code": "OTHER_USE", "clause": "適正化法第11条第1項",
             "facts": "補助金で購入したノートパソコン10台を、補助事業と関係のない庁内の業務に使っていた。"}]}
            """).put("amountYen", MISUSED);
        grant.tellState(dispose("cancellation", cancellation));
        ObjectNode order = TourCase.object();
        order.set("reasons", cancellation.path("reasons"));
        grant.tellState(dispose("return-order", order));
        tellNotice("return-order");
        LocalDate paidOn = time.map(this::passTheLeapDay).orElse(today);
        JsonNode statement = grant.get(people.municipality(), "/return-statement?asOf=" + paidOn);
        grant.tellTrace(statement.path("trace"));
        long due = statement.path("outstandingYen").longValue();
        grant.tell("納付額 " + TourCase.yen(due));
        grant.tellState(grant.act(
                people.officer(),
                "repayments",
                TourCase.object()
                        .put("amountYen", due)
                        .put("paidOn", paidOn.toString())
                        .put("externalReference", "TOUR-" + UUID.randomUUID())));
    }

    /** The order is not obeyed in time: the year of the surcharge and the days of the late charge hold a 29 February. */
    private LocalDate passTheLeapDay(PracticeTime clock) {
        LocalDate leapDay = LocalDate.of(today.getYear(), 2, 1);
        while (!leapDay.isLeapYear() || !leapDay.isAfter(today)) {
            leapDay = leapDay.plusYears(1);
        }
        LocalDate paidOn = leapDay.withMonth(3).withDayOfMonth(15);
        grant.tell("納付期限までに納付がないまま、うるう日を越えて" + EraDate.text(paidOn) + "まで時計を進めます。");
        clock.passTo(paidOn + "T12:00");
        return paidOn;
    }

    private void afterwards() {
        grant.heading("事後の義務（第22条・消費税・成果報告）", "obligations that run on");
        for (JsonNode obligation : grant.get(people.municipality(), "").path("obligations")) {
            grant.tell(obligation.path("dueOn").asText() + "  "
                    + obligation.path("state").asText() + "  "
                    + obligation.path("text").asText());
        }
    }
}

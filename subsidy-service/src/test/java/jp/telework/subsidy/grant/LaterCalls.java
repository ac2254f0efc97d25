package jp.telework.subsidy.grant;

import static java.util.Map.entry;
import static jp.telework.subsidy.grant.AfterwardsFixtures.today;
import static jp.telework.subsidy.grant.GrantFixtures.inProgress;
import static jp.telework.subsidy.grant.GrantFixtures.post;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.afterwards.api.AfterwardsExamples;
import jp.telework.subsidy.grant.change.api.ChangeExamples;
import jp.telework.subsidy.grant.lifecycle.api.Examples;
import jp.telework.subsidy.grant.progress.api.ProgressExamples;
import jp.telework.subsidy.grant.returning.api.ReturningExamples;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares commands of the late stages of a grant with a case in which they succeed: its state takes many steps. */
public final class LaterCalls implements Preparation {

    private static final String GRANT = "POST /api/subsidy/v1/grants/{id}";
    private static final long YEN = 10_000_000;

    private static final Map<String, Supplier<Staged>> STAGES = Map.ofEntries(
            entry(
                    "/assets",
                    () -> new Staged(
                            inProgress(),
                            1,
                            AfterwardsFixtures.asset(same -> {}).toString())),
            entry("/disposal-requests", LaterCalls::disposalRequest),
            entry("/disposal-requests/{number}/approval", () -> requested("{}")),
            entry("/disposal-requests/{number}/refusal", () -> requested(Examples.ADVERSE_ACT)),
            entry(
                    "/consumption-tax-report",
                    () -> new Staged(AfterwardsFixtures.fixed(), 1, AfterwardsExamples.CONSUMPTION_TAX_REPORT)),
            entry("/outcome-reports", LaterCalls::outcomeReport),
            entry("/inspections", () -> new Staged(inProgress(), 1, AfterwardsExamples.INSPECTION)),
            entry("/discontinuation-requests", LaterCalls::discontinuationRequest),
            entry("/evidence/{number}/removal", LaterCalls::removal),
            entry("/suspension", () -> new Staged(disobedient(), 1, suspension())),
            entry("/lifting", () -> new Staged(disobedient(), 1, ProgressExamples.LIFTING)),
            entry("/payments/{number}/lookup", LaterCalls::lookup),
            entry("/return-order", LaterCalls::returnOrder),
            entry("/return-order/extension", LaterCalls::extension),
            entry(
                    "/return-order/waiver",
                    () -> new Staged(
                            MoneyFixtures.ordered(),
                            1,
                            "{\"charge\":\"SURCHARGE\",\"amountYen\":2000,\"reason\":\"災害\"}")),
            entry("/repayments", LaterCalls::repayment),
            entry("/closing", LaterCalls::closing));

    @Override
    public boolean knows(String operation) {
        return operation.startsWith(GRANT) && STAGES.containsKey(operation.substring(GRANT.length()));
    }

    @Override
    public Call prepare(String operation, String column) {
        return STAGES.get(operation.substring(GRANT.length())).get().call(column);
    }

    private static Staged disposalRequest() {
        String id = inProgress();
        post(
                        Identity.SHIRAHAMA,
                        id,
                        "assets",
                        AfterwardsFixtures.asset(same -> {}).toString())
                .then()
                .statusCode(200);
        int asset = AfterwardsFixtures.number(id);
        AfterwardsFixtures.fixed(id);
        String body = AfterwardsFixtures.body(
                        AfterwardsExamples.DISPOSAL_REQUEST,
                        request -> request.put("asset", asset).put("on", today().toString()))
                .toString();
        return new Staged(id, 1, body);
    }

    private static Staged requested(String body) {
        Staged request = disposalRequest();
        post(Identity.SHIRAHAMA, request.id(), "disposal-requests", request.body())
                .then()
                .statusCode(200);
        return new Staged(request.id(), AfterwardsFixtures.number(request.id()), body);
    }

    private static Staged discontinuationRequest() {
        return new Staged(
                inProgress(),
                1,
                Fixtures.tree(ChangeExamples.DISCONTINUATION_REQUEST)
                        .put("on", ProgressFixtures.today().toString())
                        .toString());
    }

    private static Staged removal() {
        String id = inProgress();
        return new Staged(id, EvidenceFixtures.attached(id, "wrong.pdf"), "");
    }

    private static String suspension() {
        return ProgressFixtures.order(
                        ProgressExamples.SUSPENSION.replace("ORDER_DISOBEYED", "OPEN_REFUSAL"), same -> {})
                .toString();
    }

    /** Ordered to perform, which a suspension and a lifting follow. */
    private static String disobedient() {
        String id = inProgress();
        String order = ProgressFixtures.order(ProgressExamples.PERFORMANCE_ORDER, same -> {})
                .toString();
        post(Identity.OFFICER, id, "performance-order", order).then().statusCode(200);
        return id;
    }

    private static Staged lookup() {
        String id = inProgress();
        int request = MoneyFixtures.requested(id, "ADVANCE", YEN);
        int instruction = MoneyFixtures.pay(
                        id, request, YEN, "UNKNOWN", UUID.randomUUID().toString())
                .path("timeline.last().number");
        return new Staged(
                id,
                instruction,
                "{\"outcome\":\"PAID\",\"paidOn\":\"%s\",\"note\":\"照会の結果\"}".formatted(MoneyFixtures.today()));
    }

    private static Staged returnOrder() {
        String id = inProgress();
        MoneyFixtures.paid(id, "ADVANCE", YEN);
        MoneyFixtures.cancelled(id, "ART_17");
        return new Staged(id, 1, MoneyFixtures.example(ReturningExamples.RETURN_ORDER, body -> body.remove("dueOn")));
    }

    private static Staged extension() {
        String dueOn = MoneyFixtures.today().plusDays(60).toString();
        return new Staged(
                MoneyFixtures.ordered(),
                1,
                MoneyFixtures.example(ReturningExamples.DUE_DATE, body -> body.put("dueOn", dueOn)));
    }

    private static Staged repayment() {
        return new Staged(
                MoneyFixtures.ordered(), 1, MoneyFixtures.example(ReturningExamples.REPAYMENT, body -> body.put(
                                "amountYen", YEN)
                        .put("paidOn", MoneyFixtures.today().toString())
                        .put("externalReference", UUID.randomUUID().toString())));
    }

    /** Of the first year after the project; the clock stands at its end. */
    private static Staged outcomeReport() {
        UUID call = Fixtures.publishedCall(body -> body.putObject("grantTerms").put("outcomeReportYears", 2));
        String id = AfterwardsFixtures.fixed(
                GrantFixtures.inProgress(GrantFixtures.granted(GrantFixtures.applied(GrantFixtures.opened(call)))));
        FiscalYear year = new FiscalYear(FiscalYear.of(today()).value() + 1);
        String body = AfterwardsFixtures.body(
                        AfterwardsExamples.OUTCOME_REPORT,
                        report -> report.put("fiscalYear", year.value()).put("revenueYen", 0))
                .toString();
        Days.goTo(new FiscalYear(year.value() + 1).firstDay().toString());
        return new Staged(id, 1, body);
    }

    private static Staged closing() {
        String id = AfterwardsFixtures.paid(AfterwardsFixtures.fixed());
        post(Identity.SHIRAHAMA, id, "consumption-tax-report", AfterwardsExamples.CONSUMPTION_TAX_REPORT)
                .then()
                .statusCode(200);
        return new Staged(id, 1, ReturningExamples.CLOSING);
    }
}

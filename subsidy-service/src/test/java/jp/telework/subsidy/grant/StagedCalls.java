package jp.telework.subsidy.grant;

import static java.util.Map.entry;
import static jp.telework.subsidy.grant.GrantFixtures.applied;
import static jp.telework.subsidy.grant.GrantFixtures.granted;
import static jp.telework.subsidy.grant.GrantFixtures.inProgress;
import static jp.telework.subsidy.grant.GrantFixtures.post;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import jp.telework.subsidy.grant.approval.api.ApprovalExamples;
import jp.telework.subsidy.grant.change.api.ChangeExamples;
import jp.telework.subsidy.grant.lifecycle.api.Examples;
import jp.telework.subsidy.grant.money.api.MoneyExamples;
import jp.telework.subsidy.grant.progress.api.ProgressExamples;
import jp.telework.subsidy.grant.returning.api.ReturningExamples;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares commands on grants with a case in a state that allows them, so that an allowed caller succeeds. */
public final class StagedCalls implements Preparation {

    private static final String GRANT = "POST /api/subsidy/v1/grants/{id}";
    private static final long YEN = 1_000_000;

    private static final Map<String, Supplier<Staged>> STAGES = Map.ofEntries(
            entry("/formal-application/return", () -> new Staged(applied(), 1, Examples.REASON)),
            entry("/decision-draft", () -> new Staged(applied(), 1, "{}")),
            entry("/decision-draft/return", () -> new Staged(drafted(), 1, Examples.REASON)),
            entry("/approval", () -> new Staged(drafted(), 1, ApprovalExamples.APPROVAL)),
            entry("/approval/return", () -> new Staged(drafted(), 1, Examples.REASON)),
            entry("/early-start", () -> new Staged(drafted(), 1, Examples.REASON)),
            entry("/decision", () -> new Staged(drafted(), 1, "")),
            entry("/refusal", () -> new Staged(applied(), 1, Examples.ADVERSE_ACT)),
            entry("/withdrawal", () -> new Staged(granted(), 1, Examples.REASON)),
            entry(
                    "/status-reports",
                    () -> new Staged(granted(), 1, GrantFixtures.statusReport().toString())),
            entry(
                    "/performance-report",
                    () -> new Staged(
                            inProgress(), 1, ProgressFixtures.report(same -> {}).toString())),
            entry(
                    "/change-requests",
                    () -> new Staged(
                            inProgress(), 1, ProgressFixtures.change(same -> {}).toString())),
            entry("/change-requests/{number}/approval", () -> changeRequested("{}")),
            entry("/change-requests/{number}/refusal", () -> changeRequested(ChangeExamples.CHANGE_REFUSAL)),
            entry(
                    "/carry-over-requests",
                    () -> new Staged(
                            inProgress(),
                            1,
                            ProgressFixtures.carryOver(same -> {}).toString())),
            entry(
                    "/carry-over-requests/{number}/approval",
                    () -> carryOverRequested(ProgressFixtures.carryOverApproval())),
            entry("/carry-over-requests/{number}/refusal", () -> carryOverRequested(ChangeExamples.CARRY_OVER_REFUSAL)),
            entry("/discontinuation-requests/{number}/approval", () -> discontinuationRequested("{}")),
            entry(
                    "/discontinuation-requests/{number}/refusal",
                    () -> discontinuationRequested(ChangeExamples.DISCONTINUATION_REFUSAL)),
            entry("/performance-order", () -> ordered(inProgress(), ProgressExamples.PERFORMANCE_ORDER)),
            entry("/corrective-order", () -> ordered(ProgressFixtures.reported(), ProgressExamples.CORRECTIVE_ORDER)),
            entry("/final-amount", () -> new Staged(ProgressFixtures.reported(), 1, "{}")),
            entry("/payment-requests", () -> new Staged(inProgress(), 1, paymentRequest())),
            entry("/payments", StagedCalls::payment),
            entry("/cancellation", () -> new Staged(inProgress(), 1, cancellation())));

    @Override
    public boolean knows(String operation) {
        return operation.startsWith(GRANT) && STAGES.containsKey(operation.substring(GRANT.length()));
    }

    @Override
    public Call prepare(String operation, String column) {
        return STAGES.get(operation.substring(GRANT.length())).get().call(column);
    }

    private static String drafted() {
        String id = applied();
        post(Identity.OFFICER, id, "decision-draft", "{}").then().statusCode(200);
        return id;
    }

    private static Staged changeRequested(String body) {
        String id = inProgress();
        return new Staged(id, ProgressFixtures.changeRequested(id), body);
    }

    private static Staged carryOverRequested(String body) {
        String id = inProgress();
        return new Staged(id, ProgressFixtures.carryOverRequested(id), body);
    }

    private static Staged discontinuationRequested(String body) {
        String id = inProgress();
        return new Staged(id, ProgressFixtures.discontinuationRequested(id), body);
    }

    private static Staged ordered(String id, String example) {
        return new Staged(id, 1, ProgressFixtures.order(example, same -> {}).toString());
    }

    private static String paymentRequest() {
        return MoneyFixtures.example(MoneyExamples.PAYMENT_REQUEST, body -> body.put("kind", "ADVANCE")
                .put("amountYen", YEN));
    }

    private static Staged payment() {
        String id = inProgress();
        int request = MoneyFixtures.requested(id, "ADVANCE", YEN);
        String body =
                MoneyFixtures.payment(request, YEN, "PAID", UUID.randomUUID().toString(), MoneyFixtures.today());
        return new Staged(id, 1, body);
    }

    private static String cancellation() {
        return MoneyFixtures.example(
                ReturningExamples.CANCELLATION, body -> body.put("whole", true).remove("amountYen"));
    }
}

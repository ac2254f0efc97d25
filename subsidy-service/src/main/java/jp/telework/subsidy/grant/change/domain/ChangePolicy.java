package jp.telework.subsidy.grant.change.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.decision.domain.ApplicationPolicy;
import jp.telework.subsidy.grant.decision.domain.Decided;
import jp.telework.subsidy.grant.decision.domain.DecisionPolicy;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import jp.telework.subsidy.programme.domain.GrantMethod;
import jp.telework.subsidy.programme.domain.ProgrammeRules;
import org.jspecify.annotations.Nullable;

/**
 * The rules of changing a project (適正化法第7条第1項第1号・第3号).
 *
 * <p>A request that moves the allocation within the limit for minor changes, and nothing else, is refused with the advice
 * that it needs no approval. Approving it would have no ground in article 7, and it would do harm: the limit is measured
 * from the approved allocation, so that small approved moves in a row would add up to any size. What really moved is
 * reported after completion, and the amount is fixed by the same limit.
 */
public final class ChangePolicy {

    private static final Requests<ChangeRequest> REQUESTS = new Requests<>(ChangeRequest.class);

    private ChangePolicy() {}

    /** What the grantee wants to change; null means that it stays. */
    public record Wish(
            @Nullable List<CategoryAmount> costs,
            @Nullable LocalDate completesOn,
            @Nullable String content,
            String reason) {}

    /** The request that follows from a wish, judged. */
    public static ChangeRequest request(Wish wish, Grant grant, LocalDate today, Checks checks) {
        Plan plan = Plan.of(grant.file());
        MinorChange move = MinorChange.of(
                plan.costs(),
                Objects.requireNonNullElse(wish.costs(), plan.costs()),
                grant.rules().minorChangePercent());
        boolean newDay = wish.completesOn() != null && !wish.completesOn().equals(plan.completesOn());
        boolean more = newDay || wish.content() != null;
        nonePending(grant, checks);
        checks.that(
                ProgressRule.CHANGE_ASKED,
                move.moves() || more,
                "",
                List.of("allocation", move.moves(), "completesOn", newDay, "content", wish.content() != null));
        if (wish.costs() != null) {
            allocation(wish.costs(), move, more, grant, checks);
        }
        if (wish.completesOn() != null && newDay) {
            completion(wish.completesOn(), grant, today, checks);
        }
        return new ChangeRequest(
                wish.costs(), wish.completesOn(), wish.content(), wish.reason(), move.moves() && move.isMinor());
    }

    private static void allocation(
            List<CategoryAmount> costs, MinorChange move, boolean more, Grant grant, Checks checks) {
        ApplicationPolicy.costs(costs, "/costs", grant.rules(), checks);
        Yen total = CategoryAmount.total(costs);
        Yen decided = Plan.of(grant.file()).eligibleYen();
        int percent = grant.rules().minorChangePercent();
        checks.that(
                ProgressRule.COSTS_NOT_RAISED,
                !total.isGreaterThan(decided),
                "/costs",
                List.of("eligibleYen", total, "decidedEligibleYen", decided),
                total,
                decided);
        checks.that(
                ProgressRule.NEEDS_APPROVAL,
                more || !move.moves() || !move.isMinor(),
                "/costs",
                List.of("minorChangePercent", percent, "minor", move.isMinor()),
                percent);
        checks.explain(move.explained());
        amountRemains(amountAfter(costs, grant, checks), checks);
    }

    private static void completion(LocalDate completesOn, Grant grant, LocalDate today, Checks checks) {
        checks.that(
                ProgressRule.NEW_DAY_AHEAD,
                !completesOn.isBefore(today),
                "/completesOn",
                List.of("completesOn", completesOn, "today", today),
                completesOn);
        if (!completesOn.isBefore(today)) {
            LocalDate startsOn = Decided.startsOn(grant.file());
            checks.that(
                    ProgressRule.NEW_DAY_SINCE_START,
                    !completesOn.isBefore(startsOn),
                    "/completesOn",
                    List.of("completesOn", completesOn, "startsOn", startsOn),
                    completesOn,
                    startsOn);
        }
        if (CarryOverPolicy.approved(grant).isPresent()
                && !grant.basis().fiscalYear().contains(completesOn)) {
            CarryOverPolicy.withinNextYear(completesOn, grant, checks);
            return;
        }
        checks.that(
                ProgressRule.CHANGE_WITHIN_FISCAL_YEAR,
                grant.basis().fiscalYear().contains(completesOn),
                "/completesOn",
                List.of("completesOn", completesOn, "fiscalYear", grant.basis().fiscalYear()),
                completesOn,
                grant.basis().fiscalYear());
    }

    /** The amount after a change: never more than before, nor more than the new allocation allows. */
    private static Yen amountAfter(List<CategoryAmount> costs, Grant grant, Checks checks) {
        ProgrammeRules rules = grant.rules();
        Yen before = grant.decidedYen().orElseThrow();
        Yen eligible = CategoryAmount.total(costs);
        Plan plan = Plan.of(grant.file());
        Yen income = plan.incomeYen();
        GrantMethod method = rules.termsOfGrant().method();
        Yen allowed = granted(eligible.minusOrZero(income), plan, method)
                .min(rules.capYen())
                .floorTo(rules.roundingUnitYen());
        Yen after = before.min(allowed);
        checks.explain(List.of(ProgressNote.AMOUNT_AFTER_CHANGE.step(
                List.of(
                        "decidedYen", before,
                        "eligibleYen", eligible,
                        "incomeYen", income,
                        "method", method,
                        "capYen", rules.capYen(),
                        "roundingUnitYen", rules.roundingUnitYen()),
                after,
                after,
                before,
                allowed)));
        return after;
    }

    /** 定額 covers the new cost itself, 補助率 the share of it that was decided. */
    private static Yen granted(Yen base, Plan plan, GrantMethod method) {
        Yen planned = plan.eligibleYen().minusOrZero(plan.incomeYen());
        return method == GrantMethod.RATE && planned.isGreaterThan(Yen.ZERO)
                ? Yen.floor(base.share(plan.amountYen(), planned))
                : base;
    }

    private static void amountRemains(Yen amount, Checks checks) {
        checks.that(
                ProgressRule.AMOUNT_REMAINS,
                amount.isGreaterThan(Yen.ZERO),
                "/costs",
                List.of("amountYen", amount),
                amount);
    }

    /** The approval of a request, with the amount, the allocation and the day that hold from then on. */
    public static ChangeApproval approval(int number, @Nullable String note, Grant grant, Checks checks) {
        ChangeRequest request = REQUESTS.undecided(number, grant, checks);
        Plan plan = Plan.of(grant.file());
        List<CategoryAmount> costs = Objects.requireNonNullElse(request.costs(), plan.costs());
        Yen amount = request.costs() == null
                ? grant.decidedYen().orElseThrow()
                : amountAfter(request.costs(), grant, checks);
        amountRemains(amount, checks);
        LocalDate completesOn = Objects.requireNonNullElse(request.completesOn(), plan.completesOn());
        return new ChangeApproval(number, amount, costs, completesOn, note);
    }

    /** The refusal of a request, with its reasons. */
    public static ChangeRefusal refusal(int number, List<Reason> reasons, Grant grant, Checks checks) {
        REQUESTS.undecided(number, grant, checks);
        DecisionPolicy.reasonsStated(reasons, checks);
        return new ChangeRefusal(number, reasons);
    }

    /** One request at a time. */
    public static void nonePending(Grant grant, Checks checks) {
        Optional<Integer> pending = pending(grant);
        checks.that(
                ProgressRule.NO_CHANGE_PENDING,
                pending.isEmpty(),
                "",
                List.of("pending", pending.map(Object::toString).orElse("")),
                pending.orElse(0));
    }

    /** Number of the request that waits for its decision. */
    public static Optional<Integer> pending(Grant grant) {
        return REQUESTS.pending(grant);
    }
}

package jp.telework.subsidy.grant.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.telework.kernel.rule.Checks;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * 事前着手: nothing that was begun before the decision is eligible, unless the decision approves the earlier start. A plan that
 * starts before its decision is therefore told to the approver, who chooses: the period is shortened to the day of the
 * decision, or the earlier start is approved with its reason.
 */
public final class StartPolicy {

    private StartPolicy() {}

    /** The planned start when it lies before a draft's day; the trace warns of it. Null when it does not. */
    public static @Nullable LocalDate warned(LocalDate planned, LocalDate today, Checks checks) {
        if (!planned.isBefore(today)) {
            return null;
        }
        checks.explain(List.of(StartNote.STARTS_BEFORE_DECISION.step(
                List.of("startsOn", planned, "today", today), null, planned, today)));
        return planned;
    }

    /** The approval of the start that the current draft plans. */
    public static EarlyStartApproval approval(CaseFile file, String reason, LocalDate today, Checks checks) {
        LocalDate planned = file.application().startsOn();
        checks.that(
                GrantRule.EARLY_START_PLANNED,
                planned.isBefore(today),
                "",
                List.of("startsOn", planned, "today", today),
                planned,
                today);
        return new EarlyStartApproval(file.require(DecisionDraft.class).number(), reason);
    }

    /** Why the start of the current draft is approved; null when it is not. */
    public static @Nullable String reason(CaseFile file) {
        int draft = file.require(DecisionDraft.class).number();
        return file.all(EarlyStartApproval.class)
                .map(CaseFile.Entry::content)
                .filter(approval -> approval.draft() == draft)
                .reduce((before, after) -> after)
                .map(EarlyStartApproval::reason)
                .orElse(null);
    }

    /**
     * The first day of the project by the decision.
     *
     * @param reason why the earlier start is approved; null to shorten the period
     */
    public static LocalDate decided(
            LocalDate planned, LocalDate completesOn, @Nullable String reason, LocalDate today, Checks checks) {
        boolean early = planned.isBefore(today);
        LocalDate startsOn = early && reason == null ? today : planned;
        inOrder(startsOn, completesOn, "", checks);
        if (early) {
            StartNote note = reason == null ? StartNote.PERIOD_SHORTENED : StartNote.EARLY_START_APPROVED;
            checks.explain(
                    List.of(note.step(List.of("plannedOn", planned, "startsOn", startsOn), null, planned, startsOn)));
        }
        return startsOn;
    }

    /** A project is not completed before it starts. */
    public static void inOrder(LocalDate startsOn, LocalDate completesOn, String pointer, Checks checks) {
        checks.that(
                GrantRule.PERIOD_IN_ORDER,
                !completesOn.isBefore(startsOn),
                pointer,
                List.of("startsOn", startsOn, "completesOn", completesOn),
                startsOn,
                completesOn);
    }

    /** The reported orders, those before the first eligible day flagged. */
    public static List<OrderedCost> flagged(List<OrderedCost> orders, CaseFile file, Checks checks) {
        LocalDate from = Decided.eligibleFrom(file);
        List<OrderedCost> flagged = orders.stream()
                .map(order -> order.early(order.orderedOn().isBefore(from)))
                .toList();
        tell(flagged.stream(), from, checks);
        return flagged;
    }

    /** Shows the flagged costs again to the officer who fixes the amount. */
    public static void tell(Stream<OrderedCost> orders, LocalDate from, Checks checks) {
        checks.explain(orders.filter(OrderedCost::early)
                .map(order -> StartNote.ORDERED_EARLY.step(
                        List.of("category", order.category(), "orderedOn", order.orderedOn(), "eligibleFrom", from),
                        order.eligibleYen(),
                        order.category(),
                        order.orderedOn(),
                        order.eligibleYen(),
                        from))
                .toList());
    }
}

package jp.telework.subsidy.grant.lifecycle.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.telework.kernel.rule.FirstSteps;
import jp.telework.kernel.text.Advice;

/** The ordinary way of a case from the application to its end, to say what has to come before an action. */
public final class GrantProcedure {

    private static final List<GrantAction> STEPS = List.of(
            GrantAction.APPLY,
            GrantAction.DRAFT_DECISION,
            GrantAction.DECIDE,
            GrantAction.REPORT_STATUS,
            GrantAction.LIFT,
            GrantAction.REPORT_PERFORMANCE,
            GrantAction.FIX_AMOUNT,
            GrantAction.COMPLETE_PAYMENT,
            GrantAction.COMPLETE_REPAYMENT);

    /** Acts that are not planned: no step is taken in order to come to them. */
    private static final Set<GrantAction> UNPLANNED = EnumSet.of(
            GrantAction.RETURN_APPLICATION,
            GrantAction.REFUSE,
            GrantAction.WITHDRAW,
            GrantAction.CANCEL_PART,
            GrantAction.CANCEL_WHOLE,
            GrantAction.LIFT);

    private GrantProcedure() {}

    /**
     * The arguments of ILLEGAL_TRANSITION: the state, the action, and what has to come first.
     *
     * @param state as the reader may know it
     * @param staff whether the reader is of the ministry; others are not told its own steps
     */
    public static Object[] whyNot(GrantStatus state, GrantAction wanted, boolean staff) {
        return FirstSteps.whyNot(state, wanted, before(state, wanted, staff));
    }

    private static Optional<Advice> before(GrantStatus state, GrantAction wanted, boolean staff) {
        if (UNPLANNED.contains(wanted)) {
            return Optional.empty();
        }
        return FirstSteps.before(state, wanted, steps(wanted), GrantStatus::next).stream()
                .filter(step -> staff || !step.internal())
                .findFirst()
                .map(step -> Advice.first(step, step.noun()));
    }

    /** An order comes first where the law says so: 第13条第2項 for a suspension, 第18条 for what follows a return order. */
    private static List<GrantAction> steps(GrantAction wanted) {
        List<GrantAction> steps = new ArrayList<>(STEPS);
        switch (wanted) {
            case SUSPEND -> steps.add(GrantAction.ORDER_PERFORMANCE);
            case EXTEND_DUE_DATE, WAIVE_CHARGES, REPAY, COMPLETE_REPAYMENT -> steps.add(GrantAction.ORDER_RETURN);
            default -> {
                // The ordinary steps are enough.
            }
        }
        return steps;
    }
}

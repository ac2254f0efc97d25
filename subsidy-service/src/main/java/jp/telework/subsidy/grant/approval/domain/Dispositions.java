package jp.telework.subsidy.grant.approval.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.programme.domain.Disposition;

/** Which actions on a case are dispositions. */
public final class Dispositions {

    private Dispositions() {}

    /** The actions by which a disposition is made. */
    public static List<GrantAction> actions(Disposition disposition) {
        return switch (disposition) {
            case DECISION -> List.of(GrantAction.DECIDE);
            case REFUSAL -> List.of(GrantAction.REFUSE);
            case CHANGE_APPROVAL -> List.of(GrantAction.APPROVE_CHANGE);
            case CHANGE_REFUSAL -> List.of(GrantAction.REFUSE_CHANGE);
            case DISCONTINUATION_APPROVAL -> List.of(GrantAction.APPROVE_DISCONTINUATION);
            case DISCONTINUATION_REFUSAL -> List.of(GrantAction.REFUSE_DISCONTINUATION);
            case CARRY_OVER_APPROVAL -> List.of(GrantAction.APPROVE_CARRY_OVER);
            case CARRY_OVER_REFUSAL -> List.of(GrantAction.REFUSE_CARRY_OVER);
            case PERFORMANCE_ORDER -> List.of(GrantAction.ORDER_PERFORMANCE);
            case SUSPENSION -> List.of(GrantAction.SUSPEND);
            case LIFTING -> List.of(GrantAction.LIFT);
            case CORRECTIVE_ORDER -> List.of(GrantAction.ORDER_CORRECTION);
            case FIXING -> List.of(GrantAction.FIX_AMOUNT);
            case CANCELLATION -> List.of(GrantAction.CANCEL_PART, GrantAction.CANCEL_WHOLE);
            case RETURN_ORDER -> List.of(GrantAction.ORDER_RETURN);
            case EXTENSION -> List.of(GrantAction.EXTEND_DUE_DATE);
            case WAIVER -> List.of(GrantAction.WAIVE_CHARGES);
            case DISPOSAL_APPROVAL -> List.of(GrantAction.APPROVE_DISPOSAL);
            case DISPOSAL_REFUSAL -> List.of(GrantAction.REFUSE_DISPOSAL);
            case ADOPTION -> List.of();
        };
    }

    /** The disposition that an action makes; empty when it makes none. */
    public static Optional<Disposition> of(GrantAction action) {
        return Arrays.stream(Disposition.values())
                .filter(disposition -> actions(disposition).contains(action))
                .findFirst();
    }
}

package jp.telework.subsidy.grant.lifecycle.domain;

import static jp.telework.subsidy.grant.lifecycle.domain.GrantAction.*;
import static jp.telework.subsidy.grant.lifecycle.domain.GrantStatus.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * 交付事務の手続: the actions that each state allows, and the state that follows.
 *
 * <p>A draft of a disposition, its approval and its return leave the state as it is.
 */
final class GrantMoves {

    private static final GrantMoves TABLE = new GrantMoves();

    private final Map<GrantStatus, Map<GrantAction, GrantStatus>> moves = new EnumMap<>(GrantStatus.class);

    private GrantMoves() {
        from(APPLICATION_DRAFT).on(APPLY, APPLIED);
        from(APPLIED)
                .on(RETURN_APPLICATION, APPLICATION_RETURNED)
                .stays(SETTLE_DUPLICATE)
                .on(DRAFT_DECISION, DECISION_DRAFTED)
                .on(REFUSE, REJECTED)
                .on(WITHDRAW, WITHDRAWN);
        from(APPLICATION_RETURNED).on(APPLY, APPLIED).on(WITHDRAW, WITHDRAWN);
        from(DECISION_DRAFTED)
                .on(RETURN_DRAFT, APPLIED)
                .stays(APPROVE_EARLY_START)
                .on(DECIDE, GRANTED)
                .on(REFUSE, REJECTED)
                .on(WITHDRAW, WITHDRAWN);
        from(GRANTED)
                .on(WITHDRAW, WITHDRAWN)
                .on(REPORT_STATUS, IN_PROGRESS)
                .stays(LOOK_UP_PAYMENT, CANCEL_PART, INSPECT)
                .on(CANCEL_WHOLE, CANCELLED);
        from(IN_PROGRESS)
                .stays(
                        REPORT_STATUS,
                        REQUEST_CHANGE,
                        APPROVE_CHANGE,
                        REFUSE_CHANGE,
                        REQUEST_DISCONTINUATION,
                        REFUSE_DISCONTINUATION,
                        REQUEST_CARRY_OVER,
                        APPROVE_CARRY_OVER,
                        REFUSE_CARRY_OVER,
                        ATTACH_EVIDENCE,
                        REMOVE_EVIDENCE,
                        REPORT_YEAR_END,
                        REQUEST_PAYMENT,
                        PAY,
                        LOOK_UP_PAYMENT,
                        CANCEL_PART,
                        REGISTER_ASSET,
                        INSPECT)
                .on(APPROVE_DISCONTINUATION, DISCONTINUED)
                .on(ORDER_PERFORMANCE, PERFORMANCE_ORDERED)
                .on(REPORT_PERFORMANCE, PERFORMANCE_REPORTED)
                .on(CANCEL_WHOLE, CANCELLED)
                .on(WITHDRAW, WITHDRAWN);
        from(PERFORMANCE_ORDERED)
                .stays(REPORT_STATUS, LOOK_UP_PAYMENT, CANCEL_PART, INSPECT)
                .on(SUSPEND, SUSPENDED)
                .on(LIFT, IN_PROGRESS)
                .on(CANCEL_WHOLE, CANCELLED)
                .on(WITHDRAW, WITHDRAWN);
        from(SUSPENDED)
                .stays(REPORT_STATUS, LOOK_UP_PAYMENT, CANCEL_PART, INSPECT)
                .on(LIFT, IN_PROGRESS)
                .on(CANCEL_WHOLE, CANCELLED)
                .on(WITHDRAW, WITHDRAWN);
        from(DISCONTINUED)
                .on(REPORT_PERFORMANCE, PERFORMANCE_REPORTED)
                .stays(ATTACH_EVIDENCE, REMOVE_EVIDENCE, LOOK_UP_PAYMENT, CANCEL_PART, REGISTER_ASSET, INSPECT)
                .on(CANCEL_WHOLE, CANCELLED)
                .on(WITHDRAW, WITHDRAWN);
        from(PERFORMANCE_REPORTED)
                .on(ORDER_CORRECTION, CORRECTION_ORDERED)
                .on(FIX_AMOUNT, AMOUNT_FIXED)
                .stays(LOOK_UP_PAYMENT, CANCEL_PART, REGISTER_ASSET, INSPECT)
                .on(CANCEL_WHOLE, CANCELLED)
                .on(WITHDRAW, WITHDRAWN);
        from(CORRECTION_ORDERED)
                .on(REPORT_PERFORMANCE, PERFORMANCE_REPORTED)
                .stays(ATTACH_EVIDENCE, REMOVE_EVIDENCE, LOOK_UP_PAYMENT, CANCEL_PART, REGISTER_ASSET, INSPECT)
                .on(CANCEL_WHOLE, CANCELLED)
                .on(WITHDRAW, WITHDRAWN);
        from(AMOUNT_FIXED)
                .stays(
                        REQUEST_PAYMENT,
                        PAY,
                        LOOK_UP_PAYMENT,
                        CANCEL_PART,
                        REGISTER_ASSET,
                        REQUEST_DISPOSAL,
                        APPROVE_DISPOSAL,
                        REFUSE_DISPOSAL,
                        REPORT_CONSUMPTION_TAX,
                        REPORT_OUTCOME,
                        INSPECT)
                .on(COMPLETE_PAYMENT, PAID)
                .on(CANCEL_WHOLE, CANCELLED)
                .on(ORDER_RETURN, RETURN_ORDERED)
                .on(WITHDRAW, WITHDRAWN);
        from(PAID)
                .stays(
                        LOOK_UP_PAYMENT,
                        CANCEL_PART,
                        REGISTER_ASSET,
                        REQUEST_DISPOSAL,
                        APPROVE_DISPOSAL,
                        REFUSE_DISPOSAL,
                        REPORT_CONSUMPTION_TAX,
                        REPORT_OUTCOME,
                        INSPECT)
                .on(CANCEL_WHOLE, CANCELLED)
                .on(ORDER_RETURN, RETURN_ORDERED)
                .on(CLOSE, CLOSED);
        from(CANCELLED)
                .stays(LOOK_UP_PAYMENT, INSPECT)
                .on(ORDER_RETURN, RETURN_ORDERED)
                .on(CLOSE, CLOSED);
        from(RETURN_ORDERED)
                .stays(
                        LOOK_UP_PAYMENT,
                        CANCEL_PART,
                        CANCEL_WHOLE,
                        ORDER_RETURN,
                        EXTEND_DUE_DATE,
                        WAIVE_CHARGES,
                        REPAY,
                        REGISTER_ASSET,
                        REQUEST_DISPOSAL,
                        APPROVE_DISPOSAL,
                        REFUSE_DISPOSAL,
                        REPORT_CONSUMPTION_TAX,
                        REPORT_OUTCOME,
                        INSPECT)
                .on(COMPLETE_REPAYMENT, RETURNED);
        from(RETURNED)
                .on(ORDER_RETURN, RETURN_ORDERED)
                .stays(
                        CANCEL_PART,
                        REGISTER_ASSET,
                        REQUEST_DISPOSAL,
                        APPROVE_DISPOSAL,
                        REFUSE_DISPOSAL,
                        REPORT_CONSUMPTION_TAX,
                        REPORT_OUTCOME,
                        INSPECT)
                .on(CANCEL_WHOLE, CANCELLED)
                .on(CLOSE, CLOSED);
        // A cancellation opens the case again (第17条第3項).
        from(CLOSED)
                .on(CANCEL_PART, PAID)
                .on(CANCEL_WHOLE, CANCELLED)
                .on(ORDER_RETURN, RETURN_ORDERED)
                .stays(REGISTER_ASSET, REQUEST_DISPOSAL, APPROVE_DISPOSAL, REFUSE_DISPOSAL, REPORT_OUTCOME, INSPECT);
    }

    /** The state after an action; empty when the state does not allow it. */
    static Optional<GrantStatus> next(GrantStatus status, GrantAction action) {
        return switch (action) {
            case DRAFT_DISPOSITION, APPROVE, APPROVE_DRAFT, RETURN_DISPOSITION -> withDrafts(status, action);
            default ->
                Optional.ofNullable(TABLE.moves.getOrDefault(status, Map.of()).get(action));
        };
    }

    /** Drafts and their approvals are possible wherever the ministry may dispose of something. */
    private static Optional<GrantStatus> withDrafts(GrantStatus status, GrantAction action) {
        boolean possible =
                switch (status) {
                    case APPLICATION_DRAFT, APPLICATION_RETURNED, REJECTED, WITHDRAWN -> false;
                    case DECISION_DRAFTED -> action != DRAFT_DISPOSITION;
                    default -> true;
                };
        return possible ? Optional.of(status) : Optional.empty();
    }

    private Row from(GrantStatus status) {
        return new Row(status, moves.computeIfAbsent(status, row -> new EnumMap<>(GrantAction.class)));
    }

    /** What one state allows. */
    private record Row(GrantStatus status, Map<GrantAction, GrantStatus> moves) {

        Row on(GrantAction action, GrantStatus next) {
            moves.put(action, next);
            return this;
        }

        Row stays(GrantAction... actions) {
            for (GrantAction action : actions) {
                moves.put(action, status);
            }
            return this;
        }
    }
}

package jp.telework.subsidy.grant.lifecycle.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.text.Term;

/** 交付事務の状態, from the adoption to the end of the case. */
public enum GrantStatus implements Term {
    /** 申請書作成中: adopted, the formal application is not yet made. */
    APPLICATION_DRAFT,
    /** 申請済み. */
    APPLIED,
    /** 申請書補正中: given back to the applicant. */
    APPLICATION_RETURNED,
    /** 決裁中: an officer drafted the decision, an approver has not yet decided. */
    DECISION_DRAFTED,
    /** 交付決定. */
    GRANTED,
    /** 不交付. */
    REJECTED,
    /** 取下げ: nothing is asked for any more; a decision counts as never made. */
    WITHDRAWN,
    /** 事業実施中. */
    IN_PROGRESS,
    /** 遂行命令中. */
    PERFORMANCE_ORDERED,
    /** 一時停止中. */
    SUSPENDED,
    /** 中止・廃止: the performance report is still due. */
    DISCONTINUED,
    /** 実績報告済み. */
    PERFORMANCE_REPORTED,
    /** 是正措置命令中: a new performance report is due. */
    CORRECTION_ORDERED,
    /** 額の確定. */
    AMOUNT_FIXED,
    /** 支払済み. */
    PAID,
    /** 決定の全部取消. */
    CANCELLED,
    /** 返還命令中. */
    RETURN_ORDERED,
    /** 返還済み. */
    RETURNED,
    /** 完結. */
    CLOSED;

    /** The state after an action; empty when this state does not allow it. */
    public Optional<GrantStatus> next(GrantAction action) {
        return isAboutDrafts(action) ? withDrafts(action) : procedure(action);
    }

    private static boolean isAboutDrafts(GrantAction action) {
        return switch (action) {
            case DRAFT_DISPOSITION, APPROVE, APPROVE_DRAFT, RETURN_DISPOSITION -> true;
            default -> false;
        };
    }

    /** Drafts and their approvals leave the state as it is. They are possible wherever the ministry may dispose of something. */
    private Optional<GrantStatus> withDrafts(GrantAction action) {
        boolean possible =
                switch (this) {
                    case APPLICATION_DRAFT, APPLICATION_RETURNED, REJECTED, WITHDRAWN -> false;
                    case DECISION_DRAFTED -> action != GrantAction.DRAFT_DISPOSITION;
                    default -> true;
                };
        return possible ? Optional.of(this) : Optional.empty();
    }

    private Optional<GrantStatus> procedure(GrantAction action) {
        return Optional.ofNullable(
                switch (this) {
                    case APPLICATION_DRAFT ->
                        switch (action) {
                            case APPLY -> APPLIED;
                            default -> null;
                        };
                    case APPLIED ->
                        switch (action) {
                            case RETURN_APPLICATION -> APPLICATION_RETURNED;
                            case SETTLE_DUPLICATE -> this;
                            case DRAFT_DECISION -> DECISION_DRAFTED;
                            case REFUSE -> REJECTED;
                            case WITHDRAW -> WITHDRAWN;
                            default -> null;
                        };
                    case APPLICATION_RETURNED ->
                        switch (action) {
                            case APPLY -> APPLIED;
                            case WITHDRAW -> WITHDRAWN;
                            default -> null;
                        };
                    case DECISION_DRAFTED ->
                        switch (action) {
                            case RETURN_DRAFT -> APPLIED;
                            case APPROVE_EARLY_START -> this;
                            case DECIDE -> GRANTED;
                            case REFUSE -> REJECTED;
                            case WITHDRAW -> WITHDRAWN;
                            default -> null;
                        };
                    case GRANTED ->
                        switch (action) {
                            case WITHDRAW -> WITHDRAWN;
                            case REPORT_STATUS -> IN_PROGRESS;
                            case LOOK_UP_PAYMENT, CANCEL_PART, INSPECT -> this;
                            case CANCEL_WHOLE -> CANCELLED;
                            default -> null;
                        };
                    case REJECTED -> null;
                    case WITHDRAWN -> null;
                    case IN_PROGRESS ->
                        switch (action) {
                            case REPORT_STATUS,
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
                                    INSPECT -> this;
                            case APPROVE_DISCONTINUATION -> DISCONTINUED;
                            case ORDER_PERFORMANCE -> PERFORMANCE_ORDERED;
                            case REPORT_PERFORMANCE -> PERFORMANCE_REPORTED;
                            case CANCEL_WHOLE -> CANCELLED;
                            case WITHDRAW -> WITHDRAWN;
                            default -> null;
                        };
                    case PERFORMANCE_ORDERED ->
                        switch (action) {
                            case REPORT_STATUS, LOOK_UP_PAYMENT, CANCEL_PART, INSPECT -> this;
                            case SUSPEND -> SUSPENDED;
                            case LIFT -> IN_PROGRESS;
                            case CANCEL_WHOLE -> CANCELLED;
                            case WITHDRAW -> WITHDRAWN;
                            default -> null;
                        };
                    case SUSPENDED ->
                        switch (action) {
                            case REPORT_STATUS, LOOK_UP_PAYMENT, CANCEL_PART, INSPECT -> this;
                            case LIFT -> IN_PROGRESS;
                            case CANCEL_WHOLE -> CANCELLED;
                            case WITHDRAW -> WITHDRAWN;
                            default -> null;
                        };
                    case DISCONTINUED ->
                        switch (action) {
                            case REPORT_PERFORMANCE -> PERFORMANCE_REPORTED;
                            case ATTACH_EVIDENCE,
                                    REMOVE_EVIDENCE,
                                    LOOK_UP_PAYMENT,
                                    CANCEL_PART,
                                    REGISTER_ASSET,
                                    INSPECT -> this;
                            case CANCEL_WHOLE -> CANCELLED;
                            case WITHDRAW -> WITHDRAWN;
                            default -> null;
                        };
                    case PERFORMANCE_REPORTED ->
                        switch (action) {
                            case ORDER_CORRECTION -> CORRECTION_ORDERED;
                            case FIX_AMOUNT -> AMOUNT_FIXED;
                            case LOOK_UP_PAYMENT, CANCEL_PART, REGISTER_ASSET, INSPECT -> this;
                            case CANCEL_WHOLE -> CANCELLED;
                            case WITHDRAW -> WITHDRAWN;
                            default -> null;
                        };
                    case CORRECTION_ORDERED ->
                        switch (action) {
                            case REPORT_PERFORMANCE -> PERFORMANCE_REPORTED;
                            case ATTACH_EVIDENCE,
                                    REMOVE_EVIDENCE,
                                    LOOK_UP_PAYMENT,
                                    CANCEL_PART,
                                    REGISTER_ASSET,
                                    INSPECT -> this;
                            case CANCEL_WHOLE -> CANCELLED;
                            case WITHDRAW -> WITHDRAWN;
                            default -> null;
                        };
                    case AMOUNT_FIXED ->
                        switch (action) {
                            case REQUEST_PAYMENT,
                                    PAY,
                                    LOOK_UP_PAYMENT,
                                    CANCEL_PART,
                                    REGISTER_ASSET,
                                    REQUEST_DISPOSAL,
                                    APPROVE_DISPOSAL,
                                    REFUSE_DISPOSAL,
                                    REPORT_CONSUMPTION_TAX,
                                    REPORT_OUTCOME,
                                    INSPECT -> this;
                            case COMPLETE_PAYMENT -> PAID;
                            case CANCEL_WHOLE -> CANCELLED;
                            case ORDER_RETURN -> RETURN_ORDERED;
                            case WITHDRAW -> WITHDRAWN;
                            default -> null;
                        };
                    case PAID ->
                        switch (action) {
                            case LOOK_UP_PAYMENT,
                                    CANCEL_PART,
                                    REGISTER_ASSET,
                                    REQUEST_DISPOSAL,
                                    APPROVE_DISPOSAL,
                                    REFUSE_DISPOSAL,
                                    REPORT_CONSUMPTION_TAX,
                                    REPORT_OUTCOME,
                                    INSPECT -> this;
                            case CANCEL_WHOLE -> CANCELLED;
                            case ORDER_RETURN -> RETURN_ORDERED;
                            case CLOSE -> CLOSED;
                            default -> null;
                        };
                    case CANCELLED ->
                        switch (action) {
                            case LOOK_UP_PAYMENT, INSPECT -> this;
                            case ORDER_RETURN -> RETURN_ORDERED;
                            case CLOSE -> CLOSED;
                            default -> null;
                        };
                    case RETURN_ORDERED ->
                        switch (action) {
                            case LOOK_UP_PAYMENT,
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
                                    INSPECT -> this;
                            case COMPLETE_REPAYMENT -> RETURNED;
                            default -> null;
                        };
                    case RETURNED ->
                        switch (action) {
                            case ORDER_RETURN -> RETURN_ORDERED;
                            case CANCEL_PART,
                                    REGISTER_ASSET,
                                    REQUEST_DISPOSAL,
                                    APPROVE_DISPOSAL,
                                    REFUSE_DISPOSAL,
                                    REPORT_CONSUMPTION_TAX,
                                    REPORT_OUTCOME,
                                    INSPECT -> this;
                            case CANCEL_WHOLE -> CANCELLED;
                            case CLOSE -> CLOSED;
                            default -> null;
                        };
                    case CLOSED ->
                        switch (action) {
                            // A cancellation opens the case again (第17条第3項).
                            case CANCEL_PART -> PAID;
                            case CANCEL_WHOLE -> CANCELLED;
                            case ORDER_RETURN -> RETURN_ORDERED;
                            case REGISTER_ASSET,
                                    REQUEST_DISPOSAL,
                                    APPROVE_DISPOSAL,
                                    REFUSE_DISPOSAL,
                                    REPORT_OUTCOME,
                                    INSPECT -> this;
                            default -> null;
                        };
                });
    }

    /** The actions that this state allows. */
    public List<GrantAction> allowed() {
        return Arrays.stream(GrantAction.values())
                .filter(action -> next(action).isPresent())
                .toList();
    }

    /**
     * The state as a reader may know it: how far a decision is before it is made is the ministry's own business.
     *
     * @param staff whether the reader is of the ministry
     */
    public GrantStatus shownTo(boolean staff) {
        return !staff && this == DECISION_DRAFTED ? APPLIED : this;
    }

    /** The states that a reader is shown as this one; none when the reader may not know it. */
    public List<GrantStatus> shownAs(boolean staff) {
        return Arrays.stream(values())
                .filter(real -> real.shownTo(staff) == this)
                .toList();
    }

    /** Whether the decision stands: made, and neither withdrawn nor cancelled as a whole. */
    public boolean isGranted() {
        return switch (this) {
            case APPLICATION_DRAFT, APPLIED, APPLICATION_RETURNED, DECISION_DRAFTED, REJECTED, WITHDRAWN, CANCELLED ->
                false;
            case GRANTED,
                    IN_PROGRESS,
                    PERFORMANCE_ORDERED,
                    SUSPENDED,
                    DISCONTINUED,
                    PERFORMANCE_REPORTED,
                    CORRECTION_ORDERED,
                    AMOUNT_FIXED,
                    PAID,
                    RETURN_ORDERED,
                    RETURNED,
                    CLOSED -> true;
        };
    }
}

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
        return GrantMoves.next(this, action);
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
}

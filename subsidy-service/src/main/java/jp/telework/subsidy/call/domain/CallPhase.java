package jp.telework.subsidy.call.domain;

import jp.telework.kernel.text.Term;

/** What people see of a call's state: the stored status together with the clock. */
public enum CallPhase implements Term {
    /** 準備中. */
    DRAFT,
    /** 公表済み・受付開始前. */
    PUBLISHED,
    /** 受付中. */
    OPEN,
    /** 受付終了. */
    CLOSED,
    /** 評価中: closed, and an application passed the screening; also while the results wait for publication. */
    UNDER_EVALUATION,
    /** 結果公表済み. */
    RESULTS_PUBLISHED
}

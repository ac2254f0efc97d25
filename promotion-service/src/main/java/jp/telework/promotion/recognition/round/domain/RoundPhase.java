package jp.telework.promotion.recognition.round.domain;

import jp.telework.kernel.text.Term;

/** What people see of a round's state: the stored status together with the clock. */
public enum RoundPhase implements Term {
    /** 準備中. */
    DRAFT,
    /** 募集開始前. */
    ANNOUNCED,
    /** 募集中. */
    OPEN,
    /** 募集終了: applications are judged. */
    CLOSED,
    /** 結果公表済み. */
    RESULTS_PUBLISHED
}

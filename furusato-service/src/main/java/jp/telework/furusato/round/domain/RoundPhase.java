package jp.telework.furusato.round.domain;

import jp.telework.kernel.text.Term;

/** What people see of a round's state: the stored status together with the clock. */
public enum RoundPhase implements Term {
    /** 準備中. */
    DRAFT,
    /** 公表済み・募集開始前. */
    PUBLISHED,
    /** 募集中. */
    OPEN,
    /** 募集終了. */
    CLOSED,
    /** 評価中; to the public also while the results wait for their publication. */
    EVALUATING,
    /** 選定済み・結果公表前: only the ministry sees it. */
    SELECTED,
    /** 結果公表済み. */
    RESULTS_PUBLISHED
}

package jp.telework.subsidy.evaluation.domain;

import jp.telework.kernel.text.Term;

/** 同点のときの順位の決め方, in the order in which the published rule applies them. */
public enum TieRule implements Term {
    /** 第1の評価項目（効果）の平均点が高い方. */
    FIRST_CRITERION,
    /** 申請額が低い方. */
    LOWER_REQUEST,
    /** 最初の提出が早い方（受付番号）. */
    EARLIER_SUBMISSION
}

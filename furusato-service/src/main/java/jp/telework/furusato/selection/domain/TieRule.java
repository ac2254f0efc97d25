package jp.telework.furusato.selection.domain;

import jp.telework.kernel.text.Term;

/** 同点のときの順位の決め方, in the order in which the published rule applies them. */
public enum TieRule implements Term {
    /** 加点を除いた総合点が高い方. */
    SCORE_WITHOUT_BONUS,
    /** 第1の評価項目の平均点が高い方. */
    FIRST_CRITERION,
    /** 最初の提出が早い方（受付番号）. */
    EARLIER_SUBMISSION
}

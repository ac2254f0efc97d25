package jp.telework.promotion.actionplan.progress.domain;

import jp.telework.kernel.text.Term;

/** PDCA: where a year of a plan stands. */
public enum CyclePhase implements Term {
    /** 計画: the year has not begun. */
    PLAN,
    /** 実施: the year runs, and reports may come. */
    DO,
    /** 評価: the year is over; reports come until their last day, and the secretariat reviews them. */
    CHECK,
    /** 改善: all reports are decided; the next plan takes over. */
    ACT
}

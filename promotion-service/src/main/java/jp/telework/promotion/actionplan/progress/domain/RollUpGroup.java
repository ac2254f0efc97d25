package jp.telework.promotion.actionplan.progress.domain;

import jp.telework.kernel.text.Term;

/** By what measures are counted. */
public enum RollUpGroup implements Term {
    /** 全体. */
    ALL,
    /** 章・節. */
    SECTION,
    /** 府省. */
    MINISTRY
}

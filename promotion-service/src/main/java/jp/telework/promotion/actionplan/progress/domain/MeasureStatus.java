package jp.telework.promotion.actionplan.progress.domain;

import jp.telework.kernel.text.Term;

/** 実施状況: how far a measure has come. */
public enum MeasureStatus implements Term {
    /** 未着手. */
    NOT_STARTED,
    /** 実施中. */
    IN_PROGRESS,
    /** 完了. */
    DONE,
    /** 中止. */
    DISCONTINUED
}

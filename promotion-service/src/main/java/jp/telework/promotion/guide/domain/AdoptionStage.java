package jp.telework.promotion.guide.domain;

import jp.telework.kernel.text.Term;

/** How far a firm has come with telework. */
public enum AdoptionStage implements Term {
    /** 導入していない. */
    NOT_YET,
    /** 試行中. */
    TRIAL,
    /** 導入済み. */
    INTRODUCED
}

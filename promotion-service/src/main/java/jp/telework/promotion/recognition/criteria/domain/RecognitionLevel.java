package jp.telework.promotion.recognition.criteria.domain;

import jp.telework.kernel.text.Term;

/** 認定の区分. */
public enum RecognitionLevel implements Term {
    /** 該当なし. */
    NONE,
    /** 先駆者: telework stands in the rules and is really done. */
    PIONEER,
    /** 百選. */
    HUNDRED
}

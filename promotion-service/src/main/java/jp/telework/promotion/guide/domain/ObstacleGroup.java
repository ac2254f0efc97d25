package jp.telework.promotion.guide.domain;

import jp.telework.kernel.text.Term;

/** What kind of obstacle it is, as the source groups them. */
public enum ObstacleGroup implements Term {
    /** 投資. */
    INVESTMENT,
    /** 制度. */
    RULES,
    /** 理解. */
    UNDERSTANDING,
    /** その他. */
    OTHER
}

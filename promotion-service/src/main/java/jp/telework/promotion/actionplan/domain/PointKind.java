package jp.telework.promotion.actionplan.domain;

import jp.telework.kernel.text.Term;

/** What a point of a target's path says. */
public enum PointKind implements Term {
    /** 実績. */
    ACTUAL,
    /** 目標. */
    TARGET,
    /** 既知の年を結ぶ直線. */
    PATH,
    /** 趨勢. */
    TREND
}

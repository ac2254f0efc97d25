package jp.telework.promotion.campaign.effect.domain;

import jp.telework.kernel.text.Term;

/** Where commuting was counted. */
public enum CommutingPlace implements Term {
    /** 地域. */
    AREA,
    /** 駅. */
    STATION,
    /** 路線. */
    LINE
}

package jp.telework.promotion.campaign.figures.domain;

import jp.telework.kernel.text.Term;

/** In what a figure is counted. */
public enum FigureUnit implements Term {
    /** 団体. */
    ORGANISATIONS,
    /** 人. */
    PEOPLE,
    /** 人日. */
    PERSON_DAYS,
    /** 件. */
    ACTIVITIES,
    /** ％. */
    PERCENT,
    /** 円. */
    YEN
}

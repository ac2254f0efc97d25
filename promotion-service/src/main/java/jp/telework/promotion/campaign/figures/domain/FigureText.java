package jp.telework.promotion.campaign.figures.domain;

import jp.telework.kernel.text.MessageKey;

/** How each figure is made, as it is published beside it. */
public enum FigureText implements MessageKey {
    MADE_ORGANISATIONS,
    MADE_ACTIVITIES,
    MADE_PLANNED_PERSON_DAYS,
    MADE_PEOPLE,
    MADE_PERSON_DAYS,
    MADE_COMMUTING_CHANGE,
    MADE_ELECTRICITY_SIMPLE,
    MADE_ELECTRICITY_WEIGHTED,
    MADE_ELECTRICITY_MOST,
    MADE_SPENDING_LESS,
    MADE_SPENDING_MORE,
    MADE_SPENDING_MEAN_LESS,
    MADE_SPENDING_MEAN_MORE,
    MADE_SATISFACTION;

    @Override
    public String catalogue() {
        return "jp.telework.promotion.campaign";
    }
}

package jp.telework.promotion.campaign.figures.domain;

import java.util.List;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.text.Term;

/** What a figure says. */
public enum FigureKind implements Term {
    ORGANISATIONS(FigureUnit.ORGANISATIONS, FigureText.MADE_ORGANISATIONS),
    ACTIVITIES(FigureUnit.ACTIVITIES, FigureText.MADE_ACTIVITIES),
    PLANNED_PERSON_DAYS(FigureUnit.PERSON_DAYS, FigureText.MADE_PLANNED_PERSON_DAYS),
    PEOPLE(FigureUnit.PEOPLE, FigureText.MADE_PEOPLE),
    PERSON_DAYS(FigureUnit.PERSON_DAYS, FigureText.MADE_PERSON_DAYS),
    COMMUTING_CHANGE(FigureUnit.PERCENT, FigureText.MADE_COMMUTING_CHANGE),
    ELECTRICITY_SIMPLE(FigureUnit.PERCENT, FigureText.MADE_ELECTRICITY_SIMPLE),
    ELECTRICITY_WEIGHTED(FigureUnit.PERCENT, FigureText.MADE_ELECTRICITY_WEIGHTED),
    ELECTRICITY_MOST(FigureUnit.PERCENT, FigureText.MADE_ELECTRICITY_MOST),
    SPENDING_LESS(FigureUnit.PERCENT, FigureText.MADE_SPENDING_LESS),
    SPENDING_MORE(FigureUnit.PERCENT, FigureText.MADE_SPENDING_MORE),
    SPENDING_MEAN_LESS(FigureUnit.YEN, FigureText.MADE_SPENDING_MEAN_LESS),
    SPENDING_MEAN_MORE(FigureUnit.YEN, FigureText.MADE_SPENDING_MEAN_MORE),
    SATISFACTION(FigureUnit.PERCENT, FigureText.MADE_SATISFACTION);

    private final FigureUnit unit;
    private final FigureText made;

    FigureKind(FigureUnit unit, FigureText made) {
        this.unit = unit;
        this.made = made;
    }

    public FigureUnit unit() {
        return unit;
    }

    /** The rule by which this service makes it. */
    public Message rule() {
        return new Message(made, List.of());
    }
}

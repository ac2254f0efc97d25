package jp.telework.promotion.centre.domain;

import jp.telework.promotion.flow.domain.CaseAction;

/** What the centre does with a ticket. */
public enum TicketAction implements CaseAction {
    /** 変更. */
    CHANGE("change"),
    /** 回答. */
    ANSWER("answer"),
    /** 引継ぎ. */
    HAND_OVER("hand-over");

    private final String noun;

    TicketAction(String noun) {
        this.noun = noun;
    }

    @Override
    public String noun() {
        return noun;
    }
}

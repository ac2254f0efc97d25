package jp.telework.promotion.network.question.domain;

import jp.telework.promotion.flow.domain.CaseAction;

/** What happens to a question. */
public enum QuestionAction implements CaseAction {
    /** 割当て (secretariat, and the clock). */
    ROUTE("routing"),
    /** 回答 (member). */
    ANSWER("answer"),
    /** 辞退 (member). */
    DECLINE("declination"),
    /** 評価 (asker and member). */
    RATE("rating"),
    /** 公開文案 (secretariat). */
    PROPOSE("publication-draft"),
    /** 公開への同意 (asker and member). */
    CONSENT("consent"),
    /** 公開 (secretariat). */
    PUBLISH("publication"),
    /** 公開の取消し (secretariat). */
    RETRACT("retraction"),
    /** 取下げ (asker). */
    WITHDRAW("withdrawal");

    private final String noun;

    QuestionAction(String noun) {
        this.noun = noun;
    }

    @Override
    public String noun() {
        return noun;
    }
}

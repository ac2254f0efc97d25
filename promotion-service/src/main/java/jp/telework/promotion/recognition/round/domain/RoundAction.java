package jp.telework.promotion.recognition.round.domain;

import jp.telework.kernel.text.Term;

/** What the ministry does with a round. */
public enum RoundAction implements Term {
    /** 内容の変更 (officer). */
    CHANGE("change"),
    /** 公表 (officer). */
    PUBLISH("publication"),
    /** 結果の公表 (officer), after every application is decided. */
    PUBLISH_RESULTS("result-publication");

    private final String noun;

    RoundAction(String noun) {
        this.noun = noun;
    }

    /** The action's name in the API. */
    public String noun() {
        return noun;
    }
}

package jp.telework.promotion.selfcheck.domain;

import jp.telework.kernel.text.Term;

/** What an organisation does with its self-check. */
public enum SelfCheckAction implements Term {
    /** 回答の変更. */
    CHANGE("change"),
    /** 完了. */
    COMPLETE("completion");

    private final String noun;

    SelfCheckAction(String noun) {
        this.noun = noun;
    }

    /** The action's name in the API. */
    public String noun() {
        return noun;
    }
}

package jp.telework.seminar.calendar.domain;

import jp.telework.kernel.text.Term;

/** What an owner does with a calendar link. */
public enum LinkAction implements Term {
    /** 失効させる. */
    REVOKE("revocation");

    private final String noun;

    LinkAction(String noun) {
        this.noun = noun;
    }

    /** The action's name in the API. */
    public String noun() {
        return noun;
    }
}

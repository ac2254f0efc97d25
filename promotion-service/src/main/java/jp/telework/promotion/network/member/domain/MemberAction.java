package jp.telework.promotion.network.member.domain;

import jp.telework.promotion.flow.domain.CaseAction;

/** What the secretariat does with a member. */
public enum MemberAction implements CaseAction {
    /** 変更. */
    CHANGE("change"),
    /** 休止. */
    SUSPEND("suspension"),
    /** 再開. */
    RESUME("resumption");

    private final String noun;

    MemberAction(String noun) {
        this.noun = noun;
    }

    @Override
    public String noun() {
        return noun;
    }
}

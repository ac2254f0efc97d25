package jp.telework.promotion.actionplan.meeting.domain;

import jp.telework.promotion.flow.domain.CaseAction;

/** What happens to a meeting. */
public enum MeetingAction implements CaseAction {
    /** 変更 (secretariat). */
    CHANGE("change"),
    /** 公表 (secretariat). */
    PUBLISH("publication");

    private final String noun;

    MeetingAction(String noun) {
        this.noun = noun;
    }

    @Override
    public String noun() {
        return noun;
    }
}

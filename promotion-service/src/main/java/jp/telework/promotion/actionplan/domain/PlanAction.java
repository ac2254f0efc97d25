package jp.telework.promotion.actionplan.domain;

import jp.telework.promotion.flow.domain.CaseAction;

/** What happens to a plan. */
public enum PlanAction implements CaseAction {
    /** 変更 (secretariat). */
    CHANGE("change"),
    /** 公表 (secretariat). */
    PUBLISH("publication"),
    /** 進捗の報告 (ministry). */
    REPORT("progress"),
    /** 連絡会議の開催 (secretariat). */
    MEET("meetings");

    private final String noun;

    PlanAction(String noun) {
        this.noun = noun;
    }

    @Override
    public String noun() {
        return noun;
    }
}

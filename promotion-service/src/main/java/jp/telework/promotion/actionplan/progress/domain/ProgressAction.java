package jp.telework.promotion.actionplan.progress.domain;

import jp.telework.promotion.flow.domain.CaseAction;

/** What happens to a report of progress. */
public enum ProgressAction implements CaseAction {
    /** 訂正 (ministry). */
    CHANGE("change"),
    /** 確認 (secretariat). */
    ACCEPT("acceptance"),
    /** 差戻し (secretariat). */
    RETURN("return");

    private final String noun;

    ProgressAction(String noun) {
        this.noun = noun;
    }

    @Override
    public String noun() {
        return noun;
    }
}

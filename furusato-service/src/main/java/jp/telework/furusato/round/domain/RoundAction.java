package jp.telework.furusato.round.domain;

import jp.telework.kernel.text.Term;

/** What the ministry does with a round. */
public enum RoundAction implements Term {
    /** 内容の変更 (officer). */
    CHANGE("change"),
    /** 公表 (officer). */
    PUBLISH("publication"),
    /** 評価の開始 (officer), after the period. */
    BEGIN_EVALUATION("evaluation"),
    /** 選定の決裁 (approver), where the rules name no levels. */
    SELECT("selection"),
    /** 選定の起案 (officer). */
    DRAFT_SELECTION("selection-draft"),
    /** 起案の決裁 (approver). */
    APPROVE_SELECTION("approval"),
    /** 起案の差戻し (approver). */
    RETURN_SELECTION("approval/return"),
    /** 結果の公表 (officer). */
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

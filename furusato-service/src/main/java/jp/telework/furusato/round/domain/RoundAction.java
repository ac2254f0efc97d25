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
    /** 選定の決裁 (approver). */
    SELECT("selection"),
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

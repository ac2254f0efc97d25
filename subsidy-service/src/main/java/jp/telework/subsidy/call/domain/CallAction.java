package jp.telework.subsidy.call.domain;

import jp.telework.kernel.text.Term;

/** What the ministry does with a call. */
public enum CallAction implements Term {
    /** 内容の変更 (officer). */
    CHANGE("change"),
    /** 公表 (officer). */
    PUBLISH("publication"),
    /** 受付期間の延長 (officer). */
    EXTEND("extension"),
    /** 訂正 (officer). */
    CORRECT("errata"),
    /** 公募の中止 (approver). */
    CANCEL("cancellation"),
    /** 採択の決裁 (approver), where the terms name no route for it. */
    ADOPT("adoption"),
    /** 採択の起案 (officer). */
    DRAFT_ADOPTION("adoption-draft"),
    /** 起案の決裁 (approver). */
    APPROVE_ADOPTION("approval"),
    /** 起案の差戻し (approver). */
    RETURN_ADOPTION("approval/return"),
    /** 結果の公表 (officer). */
    PUBLISH_RESULTS("result-publication"),
    /** 追加公募 (officer). */
    OPEN_ADDITIONAL("additional-call");

    private final String noun;

    CallAction(String noun) {
        this.noun = noun;
    }

    /** The action's name in the API. */
    public String noun() {
        return noun;
    }
}

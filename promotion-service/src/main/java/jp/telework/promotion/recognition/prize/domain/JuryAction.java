package jp.telework.promotion.recognition.prize.domain;

import jp.telework.kernel.text.Term;

/** What the ministry does with the prizes of a jury. */
public enum JuryAction implements Term {
    /** 賞の起案 (officer). */
    DRAFT_PRIZES("prize-draft"),
    /** 賞の決裁 (approver, who had no other part). */
    APPROVE_PRIZES("approval"),
    /** 賞の起案の差戻し (approver). */
    RETURN_PRIZES("approval/return");

    private final String noun;

    JuryAction(String noun) {
        this.noun = noun;
    }

    /** The action's name in the API. */
    public String noun() {
        return noun;
    }
}

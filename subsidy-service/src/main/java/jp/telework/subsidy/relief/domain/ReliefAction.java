package jp.telework.subsidy.relief.domain;

import jp.telework.kernel.text.Term;

/** What happens to a declaration for relief. */
public enum ReliefAction implements Term {
    /** 審査 (officer). */
    EXAMINE("examination"),
    /** 証明・不証明・証明の取消しの起案 (officer). */
    DRAFT_DECISION("decision-draft"),
    /** 決裁 (approver, neither drafter nor examiner). */
    APPROVE_DECISION("approval"),
    /** 起案の差戻し (approver). */
    RETURN_DECISION("approval/return"),
    /** 取下げ (applicant). */
    WITHDRAW("withdrawal");

    private final String noun;

    ReliefAction(String noun) {
        this.noun = noun;
    }

    /** The action's path in the API. */
    public String noun() {
        return noun;
    }

    /** Whether the ministry alone may know of it. */
    public boolean isHidden() {
        return this != WITHDRAW;
    }

    /** The action as audit rows name it. */
    public String attempted() {
        return this + "_RELIEF";
    }
}

package jp.telework.promotion.recognition.entry.domain;

import jp.telework.kernel.text.Term;

/** What happens to an application. */
public enum EntryAction implements Term {
    /** 内容の変更 (applicant). */
    CHANGE("change"),
    /** 提出 (applicant). */
    SUBMIT("submission"),
    /** 取下げ (applicant). */
    WITHDRAW("withdrawal"),
    /** 決定の起案 (officer). */
    DRAFT_DECISION("decision-draft"),
    /** 決定の決裁 (approver, not the drafter). */
    APPROVE_DECISION("decision-approval"),
    /** 起案の差戻し (approver). */
    RETURN_DECISION("decision-return"),
    /** ロゴの使用条件への同意 (applicant), after the publication. */
    ACCEPT_LOGO("logo-licence"),
    /** ロゴの使用許諾の取消し (officer). */
    WITHDRAW_LOGO("logo-licence/withdrawal");

    private final String noun;

    EntryAction(String noun) {
        this.noun = noun;
    }

    /** The action's name in the API. */
    public String noun() {
        return noun;
    }
}

package jp.telework.furusato.proposal.domain;

import jp.telework.kernel.text.Term;

/** What applicants and the ministry do with a proposal. */
public enum ProposalAction implements Term {
    /** 内容の変更 (applicant). */
    CHANGE("change"),
    /** 書類の追加・削除 (applicant). */
    CHANGE_DOCUMENTS("documents"),
    /** 提出・再提出 (applicant). */
    SUBMIT("submission"),
    /** 取下げ (applicant). */
    WITHDRAW("withdrawal"),
    /** 差戻し (officer). */
    RETURN("return"),
    /** 評価の開始 (officer, with the whole round). */
    BEGIN_EVALUATION("evaluation"),
    /** 評価者の割当て・解除 (officer). */
    ASSIGN_REVIEWERS("reviewers"),
    /** 採点・利益相反の申告 (reviewer). */
    EVALUATE("evaluations"),
    /** 選定 (approver, with the whole round). */
    SELECT("selection"),
    /** 非選定 (approver, with the whole round). */
    NOT_SELECT("selection");

    private final String noun;

    ProposalAction(String noun) {
        this.noun = noun;
    }

    /** The action's name in the API; both outcomes of one command share it. */
    public String noun() {
        return noun;
    }
}

package jp.telework.subsidy.application.domain;

import jp.telework.kernel.text.Term;

/** What applicants and the ministry do with an application. */
public enum ApplicationAction implements Term {
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
    /** 形式審査を通す (officer). */
    PASS_SCREENING("screening"),
    /** 形式審査で不適格とする (officer). */
    FAIL_SCREENING("screening"),
    /** 評価者の割当て・解除 (officer). */
    ASSIGN_REVIEWERS("reviewers"),
    /** 採点・利益相反の申告 (reviewer). */
    EVALUATE("evaluation"),
    /** 採択 (approver, with the whole call). */
    ADOPT("adoption"),
    /** 不採択 (approver, with the whole call). */
    NOT_ADOPT("adoption"),
    /** 公募の中止による終了 (approver, with the whole call). */
    END_WITH_CALL("cancellation");

    private final String noun;

    ApplicationAction(String noun) {
        this.noun = noun;
    }

    /** The action's name in the API; both outcomes of one command share it. */
    public String noun() {
        return noun;
    }
}

package jp.telework.casework.approval.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;

/** The rules of the ministry on drafts and approvals. */
public enum ApprovalClause implements Clause {
    SEPARATION("決裁規程（起案者と決裁者の分離）", "Approval rules: the drafter does not decide");

    private final String japanese;
    private final String english;

    ApprovalClause(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }
}

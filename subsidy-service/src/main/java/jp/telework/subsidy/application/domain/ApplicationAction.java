package jp.telework.subsidy.application.domain;

/** What applicants and officers do with an application. */
public enum ApplicationAction {
    /** 内容の変更 (applicant). */
    CHANGE("change"),
    /** 書類の追加・削除 (applicant). */
    CHANGE_DOCUMENTS("documents"),
    /** 提出・再提出 (applicant). */
    SUBMIT("submission"),
    /** 取下げ (applicant). */
    WITHDRAW("withdrawal"),
    /** 差戻し (officer). */
    RETURN("return");

    private final String noun;

    ApplicationAction(String noun) {
        this.noun = noun;
    }

    /** The action's name in the API. */
    public String noun() {
        return noun;
    }
}

package jp.telework.furusato.site.domain;

/** What is done with the outcome of a site's year. */
public enum OutcomeAction {
    /** 成果の報告, by the representative body. */
    REPORT,
    /** 訂正, of what was confirmed, with a reason. */
    CORRECT,
    /** 確認, by an officer. */
    CONFIRM
}

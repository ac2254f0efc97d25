package jp.telework.furusato.site.domain;

import jp.telework.kernel.text.Term;

/** What is done with the outcome of a site's year. */
public enum OutcomeAction implements Term {
    /** 成果の報告, by the representative body. */
    REPORT,
    /** 訂正, of what was confirmed, with a reason. */
    CORRECT,
    /** 確認, by an officer. */
    CONFIRM
}

package jp.telework.furusato.town.domain;

import jp.telework.kernel.text.Term;

/** Where a version of a plan stands. */
public enum PlanStatus implements Term {
    /** 案. */
    DRAFT,
    /** 差戻し. */
    RETURNED,
    /** 確認済. */
    REVIEWED,
    /** 決定: the plan in force. */
    ADOPTED,
    /** 改定済: was in force until a later version was adopted. */
    REVISED,
    /** A later draft took its place before it was adopted. */
    REPLACED
}

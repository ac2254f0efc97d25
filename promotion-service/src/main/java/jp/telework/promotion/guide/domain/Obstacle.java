package jp.telework.promotion.guide.domain;

import jp.telework.kernel.text.Term;

/** テレワーク導入の課題, in the order of the source. */
public enum Obstacle implements Term {
    SECURITY,
    EFFECT,
    COST,
    LABOUR_MANAGEMENT,
    EVALUATION,
    COMPANY_RULES,
    STAFF_UNDERSTANDING,
    MANAGERS_UNDERSTANDING,
    EXECUTIVES_UNDERSTANDING,
    NARROW_TASKS,
    COMMUNICATION
}

package jp.telework.subsidy.callfile.domain;

import jp.telework.kernel.text.Term;

/** 公募の書類の種類. */
public enum CallFileKind implements Term {
    /** 公募要領. */
    GUIDELINES,
    /** 交付要綱. */
    GRANT_RULES,
    /** 様式. */
    FORM,
    /** その他. */
    OTHER
}

package jp.telework.seminar.registration.domain;

import jp.telework.kernel.text.Term;

/** Who or what ended a registration. */
public enum EndedBy implements Term {
    /** 登録者. */
    REGISTRANT,
    /** 事務局. */
    OFFICE,
    /** セミナーの中止. */
    SEMINAR,
    /** 期限. */
    CLOCK
}

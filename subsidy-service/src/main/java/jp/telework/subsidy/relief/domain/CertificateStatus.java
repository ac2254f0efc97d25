package jp.telework.subsidy.relief.domain;

import jp.telework.kernel.text.Term;

/** How a certificate stands. */
public enum CertificateStatus implements Term {
    /** 有効. */
    VALID,
    /** 取下げ: the company gave it back. */
    GIVEN_BACK,
    /** 取消し. */
    REVOKED,
    /** 該当なし. */
    UNKNOWN
}

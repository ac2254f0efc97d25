package jp.telework.seminar.course.domain;

import jp.telework.kernel.text.Term;

/** What a certificate says. */
public enum CertificateKind implements Term {
    /** 修了証. */
    COMPLETION,
    /** 受講証明書. */
    ATTENDANCE
}

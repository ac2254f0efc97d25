package jp.telework.promotion.recognition.entry.domain;

import jp.telework.kernel.text.Term;

/** Who applies for recognition. */
public enum ApplicantKind implements Term {
    /** 民間企業. */
    COMPANY,
    /** 団体 such as 一般社団法人 or 組合. */
    ASSOCIATION,
    /** NPO法人. */
    NPO,
    /** 地方公共団体. */
    LOCAL_GOVERNMENT
}

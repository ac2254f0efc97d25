package jp.telework.subsidy.grant.returning.domain;

import jp.telework.kernel.text.Term;

/** On which article a decision is cancelled. */
public enum CancellationBasis implements Term {
    /** 事情変更 (第10条): later circumstances; no surcharge. */
    ART_10,
    /** 義務違反 (第17条第1項): other use or breach; surcharge runs. */
    ART_17
}

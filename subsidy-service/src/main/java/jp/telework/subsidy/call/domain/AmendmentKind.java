package jp.telework.subsidy.call.domain;

import jp.telework.kernel.text.Term;

/** How a published call changed. */
public enum AmendmentKind implements Term {
    /** 受付期間の延長. */
    EXTENSION,
    /** 訂正. */
    ERRATUM,
    /** 公募の中止. */
    CANCELLATION
}

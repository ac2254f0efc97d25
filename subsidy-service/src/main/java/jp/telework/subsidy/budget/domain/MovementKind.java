package jp.telework.subsidy.budget.domain;

import jp.telework.kernel.text.Term;

/** Why a budget moved. */
public enum MovementKind implements Term {
    /** 交付決定: yen are bound. */
    COMMITTED,
    /** 変更承認: the bound yen change, or what of them is carried over to the next fiscal year. */
    CHANGED,
    /** 額の確定: what exceeds the fixed amount becomes free. */
    FIXED,
    /** 支払. */
    PAID,
    /** 返還: principal came back; it goes to the treasury and is not granted again. */
    RETURNED,
    /** 取下げ・取消: unpaid yen become free. */
    RELEASED
}

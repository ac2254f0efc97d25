package jp.telework.subsidy.programme.domain;

import jp.telework.kernel.text.Term;

/** 補助の方法: how the grant follows from the eligible cost. A rule of the call, pinned with the others. */
public enum GrantMethod implements Term {
    /** 定額: the eligible cost less income, up to the decided amount. */
    FIXED_SUM,
    /** 補助率: the share of the eligible cost that was decided, up to the decided amount. */
    RATE
}

package jp.telework.platform.retention;

import jp.telework.kernel.text.Term;

/** Whether a hold keeps its case from erasure. */
public enum HoldStatus implements Term {
    /** 延長中. */
    HELD,
    /** 解除済み. */
    RELEASED
}

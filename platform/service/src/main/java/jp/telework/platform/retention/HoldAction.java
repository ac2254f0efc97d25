package jp.telework.platform.retention;

import jp.telework.kernel.text.Term;

/** What is done with a hold. */
public enum HoldAction implements Term {
    /** 延長の見直し: it goes on. */
    REVIEW,
    /** 延長の解除. */
    RELEASE
}

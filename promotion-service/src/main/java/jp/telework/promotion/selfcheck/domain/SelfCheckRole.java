package jp.telework.promotion.selfcheck.domain;

import jp.telework.kernel.text.Term;

/** For whom the guideline has an item. */
public enum SelfCheckRole implements Term {
    /** 経営者. */
    MANAGEMENT,
    /** システム管理者. */
    ADMINISTRATOR,
    /** テレワーク勤務者. */
    WORKER
}

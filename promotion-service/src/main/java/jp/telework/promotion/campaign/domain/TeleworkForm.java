package jp.telework.promotion.campaign.domain;

import jp.telework.kernel.text.Term;

/** Forms of telework. */
public enum TeleworkForm implements Term {
    /** 在宅勤務. */
    HOME,
    /** モバイルワーク. */
    MOBILE,
    /** サテライトオフィス勤務. */
    SATELLITE,
    /** ワーケーション. */
    WORKATION
}

package jp.telework.seminar.seminar.domain;

/** How one takes part; the name is that of the government core data model. */
public enum WebinarStatus {
    /** 現地開催のみ. */
    ON_SITE,
    /** オンライン. */
    ONLINE,
    /** ハイブリッド. */
    HYBRID
}

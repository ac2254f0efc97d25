package jp.telework.seminar.seminar.domain;

import jp.telework.kernel.text.Term;

/** How one takes part; the name is that of the government core data model. */
public enum WebinarStatus implements Term {
    /** 現地開催のみ. */
    ON_SITE,
    /** オンライン. */
    ONLINE,
    /** ハイブリッド. */
    HYBRID
}

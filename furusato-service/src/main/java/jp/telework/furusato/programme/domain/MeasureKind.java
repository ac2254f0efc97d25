package jp.telework.furusato.programme.domain;

import jp.telework.kernel.text.Term;

/** まちごとテレワークの取組の種類. */
public enum MeasureKind implements Term {
    /** 地域推進協議会. */
    COUNCIL,
    /** 周知広報イベント. */
    PUBLICITY_EVENT,
    /** コワーキングスペースの設置. */
    COWORKING_SPACE,
    /** 企業等の施設の第三者開放. */
    OPENING_OF_FACILITIES,
    /** その他. */
    OTHER
}

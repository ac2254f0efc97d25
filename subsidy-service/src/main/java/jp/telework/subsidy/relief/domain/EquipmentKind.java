package jp.telework.subsidy.relief.domain;

import jp.telework.kernel.text.Term;

/** What a piece of equipment is. */
public enum EquipmentKind implements Term {
    /** シンクライアントサーバ. */
    THIN_CLIENT_SERVER,
    /** シンクライアント端末: no data stay on it. */
    THIN_CLIENT_TERMINAL,
    /** VPN装置. */
    VPN_DEVICE,
    /** 利用者認証システム. */
    USER_AUTHENTICATION,
    /** 通常のパソコン, which keeps data. */
    ORDINARY_COMPUTER,
    /** その他. */
    OTHER_EQUIPMENT
}

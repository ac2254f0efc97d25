package jp.telework.subsidy.programme.domain;

import jp.telework.kernel.text.Term;

/** 証拠書類の種類. Which of them a report needs is part of the call's rules. */
public enum EvidenceKind implements Term {
    /** 契約書・注文書. */
    CONTRACT,
    /** 納品書・検収調書. */
    DELIVERY,
    /** 請求書. */
    INVOICE,
    /** 領収書・振込の記録. */
    PAYMENT,
    /** 写真. */
    PHOTOGRAPH,
    /** 帳簿の写し. */
    LEDGER,
    /** その他. */
    OTHER
}

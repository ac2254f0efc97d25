package jp.telework.promotion.selfcheck.domain;

import jp.telework.kernel.text.Term;

/** The guideline's headings of its items. */
public enum ItemCategory implements Term {
    /** 情報セキュリティ保全対策の大枠. */
    GENERAL,
    /** 悪意のソフトウェアに対する対策. */
    MALWARE,
    /** 端末の紛失・盗難に対する対策. */
    LOSS_THEFT,
    /** 重要情報の盗聴に対する対策. */
    EAVESDROPPING,
    /** 不正侵入・踏み台に対する対策. */
    INTRUSION,
    /** 外部サービスの利用に対する対策. */
    EXTERNAL_SERVICE
}

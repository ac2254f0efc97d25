package jp.telework.promotion.advice.domain;

import jp.telework.kernel.text.Term;

/** 相談の分野, as the network of 2016 lists what its members advise on. */
public enum AdviceTopic implements Term {
    /** システム、セキュリティ対策. */
    SYSTEM_SECURITY,
    /** 労務管理手法. */
    LABOUR_MANAGEMENT,
    /** 導入効果の評価手法. */
    EFFECT_EVALUATION,
    /** その他個別の取組. */
    OTHER
}

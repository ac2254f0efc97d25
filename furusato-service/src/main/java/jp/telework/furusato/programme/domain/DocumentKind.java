package jp.telework.furusato.programme.domain;

import jp.telework.kernel.text.Term;

/** 提案書類の種類. Which of them a round requires is part of its rules. */
public enum DocumentKind implements Term {
    /** 推進計画の構想. */
    PLAN_OUTLINE,
    /** 推進体制図. */
    ORGANISATION_CHART,
    /** 連携先の参加承諾書. */
    PARTNER_CONSENT,
    /** 団体の規約・定款. */
    STATUTES,
    /** その他の参考資料. */
    OTHER
}

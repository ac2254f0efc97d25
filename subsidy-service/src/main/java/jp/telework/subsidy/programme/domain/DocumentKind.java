package jp.telework.subsidy.programme.domain;

import jp.telework.kernel.text.Term;

/** 応募書類の種類. Which of them a call requires is part of its rules. */
public enum DocumentKind implements Term {
    /** 実施計画書. */
    PROJECT_PLAN,
    /** 経費見積書. */
    COST_ESTIMATE,
    /** コンソーシアム協定書. */
    CONSORTIUM_AGREEMENT,
    /** 構成員の参加承諾書. */
    MEMBER_CONSENT,
    /** 代表機関の定款・決算書. */
    REPRESENTATIVE_ACCOUNTS,
    /** 暴力団排除に関する誓約書. */
    ANTI_SOCIAL_FORCES_PLEDGE,
    /** その他の参考資料. */
    OTHER
}

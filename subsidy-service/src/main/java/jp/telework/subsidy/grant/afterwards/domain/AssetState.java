package jp.telework.subsidy.grant.afterwards.domain;

import jp.telework.kernel.text.Term;

/** Where an asset of the ledger (取得財産管理台帳) stands. */
public enum AssetState implements Term {
    /** 制限中: may not be disposed of without approval. */
    ACTIVE,
    /** 処分申請中: asked for, or approved for a day that has not come. */
    DISPOSAL_REQUESTED,
    /** 処分済み: approved, and the day has come. */
    DISPOSED,
    /** 制限なし: never restricted, or the restriction is over. */
    RELEASED
}

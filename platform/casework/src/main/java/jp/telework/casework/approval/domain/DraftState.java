package jp.telework.casework.approval.domain;

import jp.telework.kernel.text.Term;

/** How far a draft is. */
public enum DraftState implements Term {
    /** 決裁中: it waits for its next approval. */
    OPEN,
    /** 差戻し. */
    RETURNED,
    /** 決裁済み: the act was made. */
    MADE,
    /** 失効: the case went on, so that what was drafted is no longer possible or a later draft took its place. */
    VOID
}

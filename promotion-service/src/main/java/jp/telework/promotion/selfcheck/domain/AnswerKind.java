package jp.telework.promotion.selfcheck.domain;

import jp.telework.kernel.text.Term;

/** How far an item is done. */
public enum AnswerKind implements Term {
    /** 実施済み. */
    DONE(2),
    /** 一部実施. */
    PARTLY(1),
    /** 未実施. */
    NOT_DONE(0),
    /** 該当なし: counts for nothing. */
    NOT_APPLICABLE(-1);

    private final int halves;

    AnswerKind(int halves) {
        this.halves = halves;
    }

    /** Whether something is left to do. */
    public boolean leavesWork() {
        return this == PARTLY || this == NOT_DONE;
    }

    /** How this answer compares with an earlier one: positive for better, 0 where one of them is 該当なし. */
    public int comparedTo(AnswerKind earlier) {
        return halves < 0 || earlier.halves < 0 ? 0 : Integer.compare(halves, earlier.halves);
    }
}

package jp.telework.kernel.scoring;

import jp.telework.kernel.text.Term;

/** 評価の状態. */
public enum EvaluationStatus implements Term {
    /** 割当済み: the reviewer has written nothing yet. */
    ASSIGNED(false),
    /** 下書き: only the reviewer reads it. */
    DRAFT(false),
    /** 提出済み: counts, and can no longer be changed. */
    SUBMITTED(true),
    /** 利益相反により除外: does not count; the reviewer sees nothing of the case any more. */
    CONFLICT(true);

    private final boolean last;

    EvaluationStatus(boolean last) {
        this.last = last;
    }

    /** Whether nothing can be changed any more. */
    public boolean isFinal() {
        return last;
    }
}

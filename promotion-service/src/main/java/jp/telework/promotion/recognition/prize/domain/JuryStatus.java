package jp.telework.promotion.recognition.prize.domain;

import java.util.Optional;
import jp.telework.kernel.text.Term;

/** 審査の状態. */
public enum JuryStatus implements Term {
    /** 評価中. */
    EVALUATING,
    /** 決定済み・公表前: only the ministry knows. */
    DECIDED,
    /** 公表済み. */
    PUBLISHED;

    /** The state after an action; empty when the state does not allow it. The last approval decides. */
    public Optional<JuryStatus> next(JuryAction action) {
        return Optional.ofNullable(
                this != EVALUATING
                        ? null
                        : switch (action) {
                            case DRAFT_PRIZES, RETURN_PRIZES -> EVALUATING;
                            case APPROVE_PRIZES -> DECIDED;
                        });
    }
}

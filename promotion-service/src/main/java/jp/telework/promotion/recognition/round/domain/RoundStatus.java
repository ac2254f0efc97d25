package jp.telework.promotion.recognition.round.domain;

import java.util.Optional;
import jp.telework.kernel.text.Term;

/** 公募の状態, as stored. Whether a published round is open follows from the clock, see {@link RoundPhase}. */
public enum RoundStatus implements Term {
    /** 準備中. */
    DRAFT,
    /** 公表済み: its terms are fixed. */
    PUBLISHED;

    /** The state after an action; empty when the state does not allow it. */
    public Optional<RoundStatus> next(RoundAction action) {
        if (this == PUBLISHED) {
            return Optional.empty();
        }
        return Optional.of(
                switch (action) {
                    case CHANGE -> DRAFT;
                    case PUBLISH -> PUBLISHED;
                });
    }
}

package jp.telework.promotion.recognition.round.domain;

import java.util.Optional;
import jp.telework.kernel.text.Term;

/** 公募の状態, as stored. Whether a published round is open follows from the clock, see {@link RoundPhase}. */
public enum RoundStatus implements Term {
    /** 準備中. */
    DRAFT,
    /** 公表済み: its terms are fixed. */
    PUBLISHED,
    /** 結果公表済み. */
    RESULTS_PUBLISHED;

    /** The state after an action; empty when the state does not allow it. */
    public Optional<RoundStatus> next(RoundAction action) {
        return Optional.ofNullable(
                switch (this) {
                    case DRAFT ->
                        switch (action) {
                            case CHANGE -> DRAFT;
                            case PUBLISH -> PUBLISHED;
                            case PUBLISH_RESULTS -> null;
                        };
                    case PUBLISHED -> action == RoundAction.PUBLISH_RESULTS ? RESULTS_PUBLISHED : null;
                    case RESULTS_PUBLISHED -> null;
                });
    }
}

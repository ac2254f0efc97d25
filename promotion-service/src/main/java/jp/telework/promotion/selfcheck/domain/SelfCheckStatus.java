package jp.telework.promotion.selfcheck.domain;

import java.util.Optional;
import jp.telework.kernel.text.Term;

/** Whether a self-check is still being answered. */
public enum SelfCheckStatus implements Term {
    /** 回答中. */
    IN_PROGRESS,
    /** 完了: it counts for the comparison and never changes. */
    COMPLETED;

    /** The state after an action; empty when the state does not allow it. */
    public Optional<SelfCheckStatus> next(SelfCheckAction action) {
        if (this == COMPLETED) {
            return Optional.empty();
        }
        return Optional.of(
                switch (action) {
                    case CHANGE -> IN_PROGRESS;
                    case COMPLETE -> COMPLETED;
                });
    }
}

package jp.telework.promotion.actionplan.progress.domain;

import java.util.Optional;
import jp.telework.kernel.text.Term;

/** Where a report of progress stands. */
public enum ReviewStatus implements Term {
    /** 確認待ち. */
    REPORTED,
    /** 差戻し: the ministry mends it. */
    RETURNED,
    /** 確認済み: the public reads it, and it stands. */
    ACCEPTED;

    /** The state after an action; empty when the state does not allow it. */
    public Optional<ReviewStatus> next(ProgressAction action) {
        return this == ACCEPTED
                ? Optional.empty()
                : switch (action) {
                    case CHANGE -> Optional.of(REPORTED);
                    case ACCEPT -> this == REPORTED ? Optional.of(ACCEPTED) : Optional.empty();
                    case RETURN -> this == REPORTED ? Optional.of(RETURNED) : Optional.empty();
                };
    }
}

package jp.telework.promotion.centre.domain;

import java.util.Optional;
import jp.telework.kernel.text.Term;

/** Where a ticket stands. */
public enum TicketStatus implements Term {
    /** 対応中. */
    OPEN,
    /** 回答済み. */
    ANSWERED,
    /** 引継ぎ済み: others go on with it. */
    HANDED_OVER;

    /** The state after an action; empty when the state does not allow it. */
    public Optional<TicketStatus> next(TicketAction action) {
        if (this != OPEN) {
            return Optional.empty();
        }
        return Optional.of(
                switch (action) {
                    case CHANGE -> OPEN;
                    case ANSWER -> ANSWERED;
                    case HAND_OVER -> HANDED_OVER;
                });
    }
}

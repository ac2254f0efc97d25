package jp.telework.seminar.consultation.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.rule.FirstSteps;
import jp.telework.kernel.text.Term;
import org.jspecify.annotations.Nullable;

/** 相談枠の状態. */
public enum SlotStatus implements Term {
    /** 予約受付中. */
    OPEN,
    /** 予約済み. */
    BOOKED,
    /** 実施済み. */
    HELD,
    /** 中止. */
    CANCELLED;

    /** The state after an action; empty when the state does not allow it. */
    public Optional<SlotStatus> next(SlotAction action) {
        return Optional.ofNullable(after(action));
    }

    private @Nullable SlotStatus after(SlotAction action) {
        return switch (this) {
            case OPEN ->
                switch (action) {
                    case BOOK -> BOOKED;
                    case CALL_OFF -> CANCELLED;
                    case CANCEL_BOOKING, KEEP_NOTES, HOLD, FOLLOW_UP -> null;
                };
            case BOOKED ->
                switch (action) {
                    case CANCEL_BOOKING -> OPEN;
                    case CALL_OFF -> CANCELLED;
                    case KEEP_NOTES -> BOOKED;
                    case HOLD -> HELD;
                    case BOOK, FOLLOW_UP -> null;
                };
            case HELD ->
                switch (action) {
                    case KEEP_NOTES, FOLLOW_UP -> HELD;
                    case BOOK, CANCEL_BOOKING, CALL_OFF, HOLD -> null;
                };
            case CANCELLED -> null;
        };
    }

    /** The actions that the state allows. */
    public List<SlotAction> allowed() {
        return Arrays.stream(SlotAction.values())
                .filter(action -> next(action).isPresent())
                .toList();
    }

    /** The arguments of ILLEGAL_TRANSITION: the state, the action, and what has to come first. */
    public Object[] whyNot(SlotAction wanted) {
        boolean planned = wanted != SlotAction.CANCEL_BOOKING;
        List<SlotAction> steps = planned ? List.of(SlotAction.BOOK, SlotAction.HOLD) : List.of();
        return FirstSteps.whyNot(this, wanted, steps, SlotStatus::next, SlotAction::noun);
    }
}

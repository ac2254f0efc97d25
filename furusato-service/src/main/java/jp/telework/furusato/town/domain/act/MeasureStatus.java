package jp.telework.furusato.town.domain.act;

import java.util.Arrays;
import jp.telework.kernel.text.Term;

/** Where a measure stands. */
public enum MeasureStatus implements Term {
    /** 計画中. */
    PLANNED,
    /** 実施中. */
    UNDER_WAY,
    /** 実施済, with evidence. */
    DONE,
    /** 中止, with a reason. */
    DROPPED;

    /** Whether a measure can go on to some other state. */
    public boolean isOpen() {
        return Arrays.stream(values()).anyMatch(this::mayBecome);
    }

    /** Whether a measure can go on to the other state; what is done or dropped stays so. */
    public boolean mayBecome(MeasureStatus next) {
        return switch (this) {
            case PLANNED -> next != PLANNED;
            // Evidence of a measure under way grows.
            case UNDER_WAY -> next != PLANNED;
            case DONE, DROPPED -> false;
        };
    }
}

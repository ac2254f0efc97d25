package jp.telework.promotion.actionplan.meeting.domain;

import java.util.Optional;
import jp.telework.kernel.text.Term;

/** Whether a meeting is published. */
public enum MeetingStatus implements Term {
    /** 準備中. */
    DRAFT,
    /** 公表済み: agenda and decisions stand. */
    PUBLISHED;

    /** The state after an action; empty when the state does not allow it. */
    public Optional<MeetingStatus> next(MeetingAction action) {
        if (this == PUBLISHED) {
            return Optional.empty();
        }
        return Optional.of(action == MeetingAction.CHANGE ? DRAFT : PUBLISHED);
    }
}

package jp.telework.subsidy.call.domain;

import java.util.List;
import java.util.Optional;

/** 公募の状態, as stored. Whether a published call is open follows from the clock, see {@link CallPhase}. */
public enum CallStatus {
    /** 準備中: officers may still change everything. */
    DRAFT {
        @Override
        public Optional<CallStatus> next(CallAction action) {
            return switch (action) {
                case CHANGE -> Optional.of(DRAFT);
                case PUBLISH -> Optional.of(PUBLISHED);
            };
        }
    },
    /** 公表済み: its terms are fixed. */
    PUBLISHED {
        @Override
        public Optional<CallStatus> next(CallAction action) {
            return switch (action) {
                case CHANGE, PUBLISH -> Optional.empty();
            };
        }
    };

    /** The state after an action; empty when the state does not allow it. */
    public abstract Optional<CallStatus> next(CallAction action);

    /** The actions that the state allows. */
    public List<CallAction> allowed() {
        return List.of(CallAction.values()).stream()
                .filter(action -> next(action).isPresent())
                .toList();
    }
}

package jp.telework.seminar.dispatch.domain;

import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.text.Term;

/** An assignment that came to nothing. */
public record FormerAssignment(UUID managerId, String managerName, Kind kind, String reason, Instant endedAt) {

    /** Who ended it. */
    public enum Kind implements Term {
        /** 辞退: the manager. */
        REFUSED(DispatchAction.REFUSE_ASSIGNMENT),
        /** 取消し: the secretariat. */
        RECALLED(DispatchAction.RECALL_ASSIGNMENT);

        private final DispatchAction action;

        Kind(DispatchAction action) {
            this.action = action;
        }

        /** The command that ends it so. */
        public DispatchAction action() {
            return action;
        }
    }
}

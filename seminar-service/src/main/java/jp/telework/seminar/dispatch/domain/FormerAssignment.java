package jp.telework.seminar.dispatch.domain;

import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.text.Term;

/** An assignment that came to nothing. */
public record FormerAssignment(UUID managerId, String managerName, Kind kind, String reason, Instant endedAt) {

    /** Who ended it. */
    public enum Kind implements Term {
        /** 辞退: the manager. */
        REFUSED,
        /** 取消し: the secretariat. */
        RECALLED
    }
}

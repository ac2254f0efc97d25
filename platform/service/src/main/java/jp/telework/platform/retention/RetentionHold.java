package jp.telework.platform.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.telework.platform.command.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * 保存期間の延長: a case that no rule erases until the hold is released, because of an audit, a lawsuit or an inquiry.
 *
 * @param reviewOn day in Japan on which it is looked at again; it holds until it is released
 * @param heldBy subject of the sign-in that set it
 * @param releasedAt null while it holds
 */
record RetentionHold(
        UUID id,
        long version,
        CaseRef about,
        String reason,
        Instant heldAt,
        String heldBy,
        LocalDate reviewOn,
        @Nullable Instant releasedAt,
        @Nullable String releaseReason) {

    boolean isReleased() {
        return releasedAt != null;
    }

    RetentionHold released(String why, Instant now) {
        return new RetentionHold(id, version + 1, about, reason, heldAt, heldBy, reviewOn, now, why);
    }

    /** The same hold, which goes on for a reason. */
    RetentionHold reviewed(LocalDate again, String why) {
        return new RetentionHold(id, version + 1, about, why, heldAt, heldBy, again, null, null);
    }
}

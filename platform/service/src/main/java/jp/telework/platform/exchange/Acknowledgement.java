package jp.telework.platform.exchange;

import java.time.Instant;
import java.util.UUID;
import jp.telework.platform.command.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * What a back-office system says of an event or of a case.
 *
 * @param subject the case
 * @param eventId the event; null when the case as a whole is meant
 * @param system name of the system that speaks
 * @param number under which that system keeps the case
 * @param reason why it was rejected, or a remark
 */
record Acknowledgement(
        UUID id,
        CaseRef subject,
        @Nullable UUID eventId,
        String system,
        AcknowledgementOutcome outcome,
        @Nullable String number,
        @Nullable String reason,
        Instant recordedAt) {}

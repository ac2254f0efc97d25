package jp.telework.seminar.course.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 修了証.
 *
 * @param number verification number
 * @param completedOn day of the completion, in Japan
 * @param revokedAt null while it is valid
 */
public record Certificate(
        String number,
        String courseTitle,
        LocalDate completedOn,
        Instant issuedAt,
        @Nullable Instant revokedAt,
        @Nullable String revocationReason) {

    Certificate revoked(String reason, Instant now) {
        return new Certificate(number, courseTitle, completedOn, issuedAt, now, reason);
    }

    /** Whether it stands. */
    public boolean valid() {
        return revokedAt == null;
    }
}

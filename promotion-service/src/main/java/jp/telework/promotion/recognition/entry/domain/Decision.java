package jp.telework.promotion.recognition.entry.domain;

import java.time.Instant;
import jp.telework.kernel.identity.Hand;
import jp.telework.promotion.recognition.criteria.domain.RecognitionLevel;
import org.jspecify.annotations.Nullable;

/**
 * 決定 on an application: one person drafts it, another one approves it.
 *
 * @param reason as the applicant reads it from the publication on
 * @param approver null until it is approved
 */
public record Decision(
        RecognitionLevel level,
        String reason,
        Hand drafter,
        Instant draftedAt,
        @Nullable Hand approver,
        @Nullable Instant approvedAt) {

    Decision approvedBy(Hand who, Instant now) {
        return new Decision(level, reason, drafter, draftedAt, who, now);
    }
}

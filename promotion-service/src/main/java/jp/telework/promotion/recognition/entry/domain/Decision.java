package jp.telework.promotion.recognition.entry.domain;

import java.time.Instant;
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
        Person drafter,
        Instant draftedAt,
        @Nullable Person approver,
        @Nullable Instant approvedAt) {

    /**
     * Who acts.
     *
     * @param name sign-in name
     * @param person behind the account; null where it is not known
     */
    public record Person(String name, @Nullable String person) {

        boolean isSameAs(Person other) {
            return name.equals(other.name) || (person != null && person.equals(other.person));
        }
    }

    Decision approvedBy(Person who, Instant now) {
        return new Decision(level, reason, drafter, draftedAt, who, now);
    }
}

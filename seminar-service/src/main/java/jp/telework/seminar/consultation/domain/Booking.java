package jp.telework.seminar.consultation.domain;

import java.time.Instant;
import java.util.List;
import jp.telework.kernel.text.Language;
import jp.telework.seminar.advice.domain.AdviceField;
import jp.telework.seminar.advice.domain.IntroductionStage;
import org.jspecify.annotations.Nullable;

/**
 * 予約: who comes, and with which questions.
 *
 * @param organisationName as the booker's organisation calls itself
 * @param contactPointName null once erased, like the address and the topics
 * @param topics what it wants to talk about
 * @param language in which the booker is written to; null for Japanese
 */
public record Booking(
        String organisationName,
        @Nullable String contactPointName,
        @Nullable String contactPointEmailAddress,
        IntroductionStage stage,
        List<AdviceField> fields,
        @Nullable String topics,
        Instant bookedAt,
        @Nullable Language language) {

    public Booking {
        fields = List.copyOf(fields);
    }

    /** What is counted: which organisation, at which stage, on what. */
    Booking erased() {
        return new Booking(organisationName, null, null, stage, fields, null, bookedAt, language);
    }

    @Override
    public String toString() {
        // Neither name nor questions belong into a log.
        return "booking of " + bookedAt;
    }
}

package jp.telework.seminar.consultation.domain;

import java.time.Instant;
import java.util.List;
import jp.telework.seminar.advice.domain.AdviceField;
import jp.telework.seminar.advice.domain.IntroductionStage;

/**
 * 予約: who comes, and with which questions.
 *
 * @param organisationName as the booker's organisation calls itself
 * @param topics what it wants to talk about
 */
public record Booking(
        String organisationName,
        String contactPointName,
        String contactPointEmailAddress,
        IntroductionStage stage,
        List<AdviceField> fields,
        String topics,
        Instant bookedAt) {

    public Booking {
        fields = List.copyOf(fields);
    }
}

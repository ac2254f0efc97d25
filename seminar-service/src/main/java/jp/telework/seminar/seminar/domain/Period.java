package jp.telework.seminar.seminar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;

/** From when to when, in Japan's time zone for people. */
@Embeddable
public record Period(
        @Column(name = "starts_at") Instant startsAt,
        @Column(name = "ends_at") Instant endsAt) {

    /** Where all seminars take place. */
    public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    public Period {
        if (!startsAt.isBefore(endsAt)) {
            throw new InvalidValue(CommonError.INVALID_DATE);
        }
    }

    /** A part of one day in Japan. */
    public static Period on(LocalDate day, LocalTime start, LocalTime end) {
        return new Period(
                day.atTime(start).atZone(JAPAN).toInstant(),
                day.atTime(end).atZone(JAPAN).toInstant());
    }

    public LocalDate dateOfStart() {
        return startsAt.atZone(JAPAN).toLocalDate();
    }

    public LocalDate dateOfEnd() {
        return endsAt.atZone(JAPAN).toLocalDate();
    }

    public LocalTime startTime() {
        return startsAt.atZone(JAPAN).toLocalTime();
    }

    public LocalTime endTime() {
        return endsAt.atZone(JAPAN).toLocalTime();
    }
}

package jp.telework.seminar.seminar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.time.Japan;

/** From when to when, in Japan's time zone for people. */
@Embeddable
public record Period(
        @Column(name = "starts_at") Instant startsAt,
        @Column(name = "ends_at") Instant endsAt) {

    public Period {
        if (!startsAt.isBefore(endsAt)) {
            throw new InvalidValue(CommonError.INVALID_DATE);
        }
    }

    /** A part of one day in Japan. */
    public static Period on(LocalDate day, LocalTime start, LocalTime end) {
        return new Period(
                day.atTime(start).atZone(Japan.ZONE).toInstant(),
                day.atTime(end).atZone(Japan.ZONE).toInstant());
    }

    public LocalDate dateOfStart() {
        return Japan.date(startsAt);
    }

    public LocalDate dateOfEnd() {
        return Japan.date(endsAt);
    }

    public LocalTime startTime() {
        return startsAt.atZone(Japan.ZONE).toLocalTime();
    }

    public LocalTime endTime() {
        return endsAt.atZone(Japan.ZONE).toLocalTime();
    }
}

package jp.telework.seminar.seminar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** 申込期間; both ends belong to it. */
@Embeddable
public record RegistrationPeriod(
        @Column(name = "registration_opens_at") Instant opensAt,
        @Column(name = "registration_closes_at") Instant closesAt) {

    public boolean includes(Instant moment) {
        return !moment.isBefore(opensAt) && !moment.isAfter(closesAt);
    }
}

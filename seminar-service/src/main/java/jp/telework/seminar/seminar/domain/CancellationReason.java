package jp.telework.seminar.seminar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** 中止の理由, as the public reads it. */
@Embeddable
public record CancellationReason(
        @Column(name = "cancellation_reason") String japanese,
        @Column(name = "cancellation_reason_en") String english) {}

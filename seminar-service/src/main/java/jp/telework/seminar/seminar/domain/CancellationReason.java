package jp.telework.seminar.seminar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * 中止の理由, as the public reads it.
 *
 * @param english null where the Japanese reason stands for it
 */
@Embeddable
public record CancellationReason(
        @Column(name = "cancellation_reason") String japanese,
        @Column(name = "cancellation_reason_en") @Nullable String english) {}

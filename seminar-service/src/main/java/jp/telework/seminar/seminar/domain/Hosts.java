package jp.telework.seminar.seminar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** 主催 and 共催. */
@Embeddable
public record Hosts(
        String organizer,
        @Column(name = "organizer_en") @Nullable String organizerEn,
        @Nullable String coorganizer,
        @Column(name = "coorganizer_en") @Nullable String coorganizerEn) {}

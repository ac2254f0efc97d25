package jp.telework.seminar.seminar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a seminar is called and about, in Japanese and, where the office wrote it, in English. */
@Embeddable
public record Texts(
        @Column(name = "event_name") String eventName,
        @Column(name = "event_name_en") @Nullable String eventNameEn,
        @Column(name = "series_title") String subTitle,
        @Column(name = "series_title_en") @Nullable String subTitleEn,
        String description,
        @Column(name = "description_en") @Nullable String descriptionEn,
        @Column(name = "target_person") String targetPerson,
        @Column(name = "target_person_en") @Nullable String targetPersonEn) {}

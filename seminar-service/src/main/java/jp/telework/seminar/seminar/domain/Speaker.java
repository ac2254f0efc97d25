package jp.telework.seminar.seminar.domain;

import org.jspecify.annotations.Nullable;

/** 講師. */
public record Speaker(
        String name,
        @Nullable String nameEn,
        @Nullable String affiliation,
        @Nullable String affiliationEn) {}

package jp.telework.promotion.campaign.registration.domain;

import org.jspecify.annotations.Nullable;

/** Whom the secretariat asks. Never published, and erased by rule. */
public record ContactPerson(
        @Nullable String department,
        String name,
        String email,
        @Nullable String phone) {}

package jp.telework.seminar.seminar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** 問合せ先 of a seminar. */
@Embeddable
public record Contact(
        @Column(name = "contact_name") String name,
        @Column(name = "contact_name_en") @Nullable String nameEn,
        @Column(name = "contact_phone") @Nullable String phoneNumber,
        @Column(name = "contact_email") String emailAddress) {}

package jp.telework.subsidy.call.domain;

import org.jspecify.annotations.Nullable;

/**
 * The texts of a call that an erratum may correct.
 *
 * @param title null keeps the text, as for the others
 * @param purpose 目的・概要
 * @param contact 問合せ先
 */
public record CallTexts(
        @Nullable String title,
        @Nullable String purpose,
        @Nullable String contact) {

    static final CallTexts NONE = new CallTexts(null, null, null);

    public static final int MOST_PURPOSE = 2000;
    public static final int MOST_CONTACT = 500;

    /** The same texts under another title; null keeps the title. */
    CallTexts titled(@Nullable String other) {
        return other == null ? this : new CallTexts(other, purpose, contact);
    }
}

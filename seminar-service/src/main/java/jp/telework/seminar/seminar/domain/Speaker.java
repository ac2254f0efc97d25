package jp.telework.seminar.seminar.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 講師; the public sees the name once the person agreed. */
public record Speaker(
        String name,
        @Nullable String nameEn,
        @Nullable String affiliation,
        @Nullable String affiliationEn) {

    /** What the public reads instead of a person who has not agreed to be named. */
    public static final Speaker TO_BE_ANNOUNCED = new Speaker("講師調整中", "Speaker to be announced", null, null);

    /** The person behind differences of spelling: name and affiliation without width, case and spaces. */
    public String key() {
        return key(name, affiliation);
    }

    static String key(String name, @Nullable String affiliation) {
        return Booking.key(name, Objects.requireNonNullElse(affiliation, ""));
    }
}

package jp.telework.subsidy.duplicate.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * Something that a case funds, in a form in which equal things are equal.
 *
 * @param grantId the case
 * @param kind organisation, site or asset
 * @param value normalised, see {@link #normalised}
 * @param startsOn first day of the project
 * @param endsOn last day of the project
 */
public record Mark(UUID grantId, Ground kind, String value, LocalDate startsOn, LocalDate endsOn) {

    /** Width, case, spaces and punctuation do not tell things apart: ＰＣ１ and "pc-1" are one. */
    public static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Punct}・、。－ー‐]", "");
    }
}

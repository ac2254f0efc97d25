package jp.telework.seminar.course.domain;

import jp.telework.kernel.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * 受講者.
 *
 * @param language in which they are written to; null for Japanese
 */
public record Participant(
        String organisationName,
        String name,
        String email,
        @Nullable Language language) {

    @Override
    public String toString() {
        // Neither name nor address belongs into a log.
        return "participant";
    }
}

package jp.telework.kernel.scoring;

import org.jspecify.annotations.Nullable;

/**
 * A score in one criterion.
 *
 * @param criterion code of the criterion
 * @param score 0 to the criterion's best score
 */
public record Score(String criterion, int score) {

    /** A score as it was sent; what could not be read is null. */
    public record Sent(@Nullable String criterion, @Nullable Integer score) {}
}

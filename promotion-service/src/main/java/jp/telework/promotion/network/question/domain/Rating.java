package jp.telework.promotion.network.question.domain;

import org.jspecify.annotations.Nullable;

/**
 * 評価.
 *
 * @param points 1 to 5
 */
public record Rating(int points, @Nullable String comment) {

    Rating withoutText() {
        return new Rating(points, null);
    }
}

package jp.telework.seminar.dispatch.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 利用者アンケート.
 *
 * @param satisfaction 1 (low) to 5
 * @param usefulness 1 to 5
 * @param willIntroduce whether the organisation introduces or extends telework
 */
public record Survey(
        int satisfaction,
        int usefulness,
        boolean willIntroduce,
        @Nullable String comment,
        Instant answeredAt) {}

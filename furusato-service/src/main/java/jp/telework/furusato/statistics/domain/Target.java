package jp.telework.furusato.statistics.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 政府目標: what a series is meant to reach.
 *
 * @param year by which
 * @param baseYear year against which the target was set, null when none was named
 * @param statement the target as it was decided
 */
public record Target(
        int year,
        BigDecimal value,
        @Nullable Integer baseYear,
        @Nullable BigDecimal baseValue,
        Text statement,
        Text source) {}

package jp.telework.promotion.selfcheck.domain;

import org.jspecify.annotations.Nullable;

/**
 * Medians of the latest completed checks of other organisations in one size class. A median is null where fewer than
 * {@link #LEAST} organisations have a score.
 *
 * @param organisations how many were compared
 */
public record Medians(
        long organisations,
        @Nullable Integer overall,
        @Nullable Integer management,
        @Nullable Integer administrator,
        @Nullable Integer worker) {

    /** 比較に要る団体の数: what fewer have answered would tell of single ones. */
    public static final int LEAST = 10;
}

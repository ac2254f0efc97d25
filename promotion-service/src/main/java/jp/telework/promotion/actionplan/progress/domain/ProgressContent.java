package jp.telework.promotion.actionplan.progress.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a ministry reports of a measure.
 *
 * @param evidence an address where it can be looked up; null for none
 * @param figure null where nothing is counted
 */
public record ProgressContent(
        MeasureStatus status,
        String text,
        @Nullable String evidence,
        @Nullable Figure figure) {

    /**
     * What was counted.
     *
     * @param label such as 相談件数
     * @param unit such as 件
     */
    public record Figure(String label, long value, String unit) {}
}

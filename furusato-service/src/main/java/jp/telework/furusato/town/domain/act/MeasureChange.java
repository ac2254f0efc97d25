package jp.telework.furusato.town.domain.act;

import org.jspecify.annotations.Nullable;

/**
 * 取組の状況.
 *
 * @param measure number of the measure, from 1
 * @param evidence 実施を示すもの, in words
 * @param evidenceUrl where it can be seen
 * @param reason why the measure was dropped
 */
public record MeasureChange(
        int measure,
        MeasureStatus status,
        @Nullable String evidence,
        @Nullable String evidenceUrl,
        @Nullable String reason)
        implements ActContent {}

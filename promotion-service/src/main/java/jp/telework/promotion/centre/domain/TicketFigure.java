package jp.telework.promotion.centre.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of the statistics.
 *
 * @param value what the tickets of the line have in common: a topic, a prefecture or a channel
 * @param medianDays days from the question to the answer, half of the answers taking no longer; null without answers
 */
public record TicketFigure(
        TicketGrouping grouping,
        String value,
        long received,
        long open,
        long answered,
        long handedOver,
        @Nullable BigDecimal medianDays) {}

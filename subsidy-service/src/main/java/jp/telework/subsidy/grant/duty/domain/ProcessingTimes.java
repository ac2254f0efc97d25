package jp.telework.subsidy.grant.duty.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.telework.subsidy.grant.lifecycle.domain.ProcessingStep;

/** How long steps took over all cases of a call. */
public interface ProcessingTimes {

    /** The steps that came to their end, one row for each kind that has any. */
    List<Spread> of(UUID callId);

    /**
     * Days used, over the steps of a kind.
     *
     * @param median between two values their mean, to one decimal
     * @param p90 nine in ten took no longer; interpolated, to one decimal
     * @param exceeded how many took longer than the published period
     */
    record Spread(ProcessingStep.Kind step, long count, BigDecimal median, BigDecimal p90, int max, long exceeded) {}
}

package jp.telework.furusato.proposal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.FiscalYear;

/** Which proposals lose their personal data, and from when their time counts. */
public enum ErasureRule {
    /** Never submitted: from the last change. */
    DRAFTS,
    /** Withdrawn or not selected: from the end of the fiscal year in which that was. */
    ENDED,
    /** Selected: from the end of the last fiscal year of the town's plan. */
    SELECTED;

    /** The moment before which a proposal ended when it is due now. */
    public Instant before(Instant now, Period kept) {
        LocalDate day = Japan.date(now).minus(kept);
        return (this == DRAFTS ? day : FiscalYear.of(day).firstDay())
                .atStartOfDay(Japan.ZONE)
                .toInstant();
    }
}

package jp.telework.furusato.programme.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal needs to know of its round.
 *
 * @param accepting whether proposals are still taken or corrected, the period aside: not before the publication, not
 *     after the evaluation began
 * @param receiptPrefix beginning of the receipt numbers such as {@code R08-MT}, null before publication
 * @param rulesVersion version of the rules, from 1
 */
public record RoundTerms(
        UUID roundId,
        FiscalYear fiscalYear,
        boolean accepting,
        Instant opensAt,
        Instant closesAt,
        @Nullable String receiptPrefix,
        int rulesVersion,
        RoundRules rules) {

    /** 受付期間, both ends inclusive (必着 means: by that instant). */
    public boolean isOpenAt(Instant now) {
        return accepting && !now.isBefore(opensAt) && !now.isAfter(closesAt);
    }

    /** The usual term for corrections: the round's days from now, but never before the round closes. */
    public Instant usualCorrectionDue(Instant now) {
        Instant days = now.plus(Duration.ofDays(rules.correctionDays()));
        return days.isAfter(closesAt) ? days : closesAt;
    }

    /** How the rules are cited: {@code R08-MT/1}. */
    public String rulesLabel() {
        return (receiptPrefix == null ? roundId : receiptPrefix) + "/" + rulesVersion;
    }
}

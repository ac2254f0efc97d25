package jp.telework.subsidy.programme.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What an application needs to know of its call.
 *
 * @param published whether the public may see the call
 * @param cancelled whether the ministry ended the call before its adoption
 * @param questionsUntil last instant for questions
 * @param receiptPrefix beginning of the receipt numbers such as {@code R08-FT}, null before publication
 * @param rulesVersion version of the rules, from 1
 */
public record CallTerms(
        UUID callId,
        FiscalYear fiscalYear,
        boolean published,
        boolean cancelled,
        Instant opensAt,
        Instant closesAt,
        Instant questionsUntil,
        @Nullable String receiptPrefix,
        int rulesVersion,
        ProgrammeRules rules) {

    /** 受付期間, both ends inclusive (必着 means: by that instant). */
    public boolean isOpenAt(Instant now) {
        return published && !cancelled && !now.isBefore(opensAt) && !now.isAfter(closesAt);
    }

    /** The usual term for corrections: the call's days from now, but never before the call closes. */
    public Instant usualCorrectionDue(Instant now) {
        Instant days = now.plus(Duration.ofDays(rules.correctionDays()));
        return days.isAfter(closesAt) ? days : closesAt;
    }

    /** How the rules are cited: {@code R08-FT/1}. */
    public String rulesLabel() {
        return (receiptPrefix == null ? callId : receiptPrefix) + "/" + rulesVersion;
    }
}

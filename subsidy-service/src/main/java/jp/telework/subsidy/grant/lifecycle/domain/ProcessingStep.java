package jp.telework.subsidy.grant.lifecycle.domain;

import java.time.LocalDate;
import jp.telework.kernel.text.Term;
import org.jspecify.annotations.Nullable;

/**
 * How long the ministry takes for a step (標準処理期間, 適正化法第6条第2項), in calendar days; the day on which it begins does not
 * count, and the days for which the applicant corrects do not either.
 *
 * @param ordinal tells steps of a kind apart: the number of the act with which it began, 0 for the screening
 * @param endedOn null while it goes on
 * @param daysUsed up to its end, or to today
 * @param paused whether it waits for the applicant
 * @param standardDays the published period, null when there is none
 */
public record ProcessingStep(
        Kind kind,
        int ordinal,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        int daysUsed,
        int daysPaused,
        boolean paused,
        @Nullable Integer standardDays) {

    /** The steps that are timed. */
    public enum Kind implements Term {
        /** 応募から結果まで. */
        SCREENING,
        /** 交付申請から決定まで. */
        DECISION,
        /** 実績報告から額の確定まで. */
        FINAL_AMOUNT,
        /** 請求から支払まで. */
        PAYMENT
    }

    public boolean exceeded() {
        return standardDays != null && daysUsed > standardDays;
    }
}

package jp.telework.furusato.site.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/** What may be reported of a site, and when. */
public final class OutcomePolicy {

    private OutcomePolicy() {}

    /**
     * Judges a report.
     *
     * @param present the year's outcome so far, null for the first report
     * @param reason of a correction, null for a report
     */
    public static void judge(
            Site site,
            FiscalYear year,
            People people,
            @Nullable SiteOutcome present,
            @Nullable String reason,
            LocalDate today,
            Checks checks) {
        boolean confirmed = present != null && present.confirmed() != null;
        checks.that(
                SiteRule.OUTCOME_YEAR_STARTED,
                year.compareTo(site.fiscalYear()) >= 0,
                "/fiscalYear",
                List.of(
                        "fiscalYear",
                        year.value(),
                        "siteFiscalYear",
                        site.fiscalYear().value()),
                year,
                site.fiscalYear());
        requireYearOver(year, today, checks);
        if (reason == null) {
            checks.that(
                    SiteRule.OUTCOME_UNCONFIRMED,
                    !confirmed,
                    "/correctionReason",
                    List.of("fiscalYear", year.value(), "confirmed", confirmed),
                    year);
        } else {
            checks.that(
                    SiteRule.CORRECTION_OF_CONFIRMED,
                    confirmed,
                    "/correctionReason",
                    List.of("fiscalYear", year.value(), "confirmed", confirmed),
                    year);
        }
        checks.explain(List.of(
                Achievement.explained(
                        SiteNote.RELOCATED_AGAINST_TARGET, site.relocatedTarget(), people.relocatedWorkers()),
                Achievement.explained(SiteNote.HIRES_AGAINST_TARGET, site.hiresTarget(), people.localHires())));
    }

    /** A year is reported when it is over. */
    public static void requireYearOver(FiscalYear year, LocalDate today, Checks checks) {
        checks.that(
                SiteRule.OUTCOME_YEAR_OVER,
                today.isAfter(year.lastDay()),
                "/fiscalYear",
                List.of("fiscalYear", year.value(), "today", today),
                year,
                year.lastDay());
    }
}

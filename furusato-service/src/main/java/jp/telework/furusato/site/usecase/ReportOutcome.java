package jp.telework.furusato.site.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.telework.furusato.site.domain.OutcomePolicy;
import jp.telework.furusato.site.domain.People;
import jp.telework.furusato.site.domain.Site;
import jp.telework.furusato.site.domain.SiteOutcome;
import jp.telework.furusato.site.domain.Sites;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import org.jspecify.annotations.Nullable;

/** 成果の報告: once a year by the representative body, and its confirmation by an officer. */
@ApplicationScoped
public class ReportOutcome {

    private final Sites sites;
    private final SiteJournal journal;
    private final Journal trace;
    private final Clock clock;

    ReportOutcome(Sites sites, SiteJournal journal, Journal trace, Clock clock) {
        this.sites = sites;
        this.journal = journal;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * What is reported of a year.
     *
     * @param correctionReason why a confirmed year is corrected, null for a report
     */
    public record Sent(
            FiscalYear fiscalYear,
            People people,
            String narrative,
            @Nullable String correctionReason) {}

    /** A site with the outcome that a command changed. */
    public record Changed(Site site, SiteOutcome outcome) {}

    /**
     * Reports a year, reports it again, or corrects it.
     *
     * @throws Refusal NOT_FOUND for any caller but the reporting body
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Changed report(Caller caller, UUID id, IfMatch ifMatch, Sent sent) {
        journal.attempt(id, sent.correctionReason() == null ? "REPORT_OUTCOME" : "CORRECT_OUTCOME");
        Site site = sites.find(id)
                .filter(found -> found.isReportedBy(caller.requireOrganisation()))
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        ifMatch.check(site.version());
        SiteOutcome present = sites.outcome(id, sent.fiscalYear()).orElse(null);
        Instant now = clock.instant();
        judge(site, sent, present, now);
        SiteOutcome.Report report = new SiteOutcome.Report(
                sent.people(),
                sent.narrative(),
                caller.requireOrganisation(),
                caller.hand().name(),
                now);
        SiteOutcome outcome = take(site, sent, present, report);
        site.outcomeReported(now);
        String reason = sent.correctionReason();
        journal.changed(
                site,
                outcome,
                reason == null ? "outcome-reported" : "outcome-corrected",
                reason == null ? Map.of() : Map.of("reason", reason));
        return new Changed(site, outcome);
    }

    private void judge(Site site, Sent sent, @Nullable SiteOutcome present, Instant now) {
        Checks checks = new Checks();
        OutcomePolicy.judge(
                site, sent.fiscalYear(), sent.people(), present, sent.correctionReason(), Japan.date(now), checks);
        trace.trace(checks.steps());
        checks.refuseIfAny();
    }

    private SiteOutcome take(Site site, Sent sent, @Nullable SiteOutcome present, SiteOutcome.Report report) {
        if (present == null) {
            SiteOutcome first = new SiteOutcome(site.id(), sent.fiscalYear(), report);
            sites.add(first);
            return first;
        }
        if (sent.correctionReason() == null) {
            present.report(report);
        } else {
            present.correct(report, sent.correctionReason());
        }
        return present;
    }

    /** 確認: from then on the figures count, and change only by a correction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Changed confirm(Caller caller, UUID id, IfMatch ifMatch, FiscalYear year) {
        journal.attempt(id, "CONFIRM_OUTCOME");
        Site site = sites.find(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        SiteOutcome outcome = sites.outcome(id, year).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        Instant now = clock.instant();
        outcome.confirm(caller.hand().name(), now);
        ifMatch.check(site.version());
        site.outcomeConfirmed(year, outcome.reported(), now);
        journal.changed(site, outcome, "outcome-confirmed", Map.of());
        return new Changed(site, outcome);
    }
}

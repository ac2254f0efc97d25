package jp.telework.furusato.site.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.furusato.site.domain.OutcomeAction;
import jp.telework.furusato.site.domain.OutcomePolicy;
import jp.telework.furusato.site.domain.Site;
import jp.telework.furusato.site.domain.SiteOutcome;
import jp.telework.furusato.site.domain.SiteTotals;
import jp.telework.furusato.site.domain.Sites;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;

/** Reads outcomes and their totals: the public reads confirmed ones; the reporting body, the ministry and auditors all. */
@ApplicationScoped
public class ReadOutcomes implements CaseActions {

    private final Sites sites;
    private final Clock clock;

    ReadOutcomes(Sites sites, Clock clock) {
        this.sites = sites;
        this.clock = clock;
    }

    /**
     * The outcomes of a site by year.
     *
     * @param withReports whether reports that are not confirmed are shown
     */
    public record Outcomes(Site site, List<SiteOutcome> years, boolean withReports) {}

    /**
     * What the caller may see of a site's outcomes.
     *
     * @throws Refusal NOT_FOUND
     */
    @Transactional
    public Outcomes of(Optional<Caller> caller, UUID id) {
        Site site = find(id);
        boolean concerned = caller.filter(one -> isConcerned(one, site)).isPresent();
        List<SiteOutcome> years = sites.outcomes(id).stream()
                .filter(year -> concerned || year.confirmed() != null)
                .toList();
        return new Outcomes(site, years, concerned);
    }

    @Transactional
    public SiteTotals totals(Sites.Filter filter) {
        return SiteTotals.of(sites.totals(filter));
    }

    /**
     * Checks that the caller may see who changed a site.
     *
     * @throws Refusal NOT_FOUND when there is no site, or one of others
     */
    @Transactional
    public void requireConcerned(Caller caller, UUID id) {
        if (!isConcerned(caller, find(id))) {
            throw Refusal.of(CommonError.NOT_FOUND);
        }
    }

    @Override
    public String kind() {
        return SiteJournal.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        Site site = find(id);
        List<FiscalYear> waiting = sites.outcomes(id).stream()
                .filter(year -> year.status().next(OutcomeAction.CONFIRM).isPresent())
                .map(SiteOutcome::fiscalYear)
                .toList();
        List<Possibility> all = new ArrayList<>();
        all.add(Possibility.of("correction", List.of()));
        all.add(Possibility.of("outcomes", againstReport(caller, site)));
        all.addAll(Possibility.ofParts(
                "outcomes/confirmation", waiting.stream().map(FiscalYear::value).toList(), List.of()));
        return all;
    }

    private List<Violation> againstReport(Caller caller, Site site) {
        if (caller.organisationNumber().filter(site::isReportedBy).isEmpty()) {
            return List.of(Violation.of("", CommonError.NOT_FOUND));
        }
        return Possibility.judged(
                checks -> OutcomePolicy.requireYearOver(site.fiscalYear(), Japan.today(clock), checks));
    }

    private Site find(UUID id) {
        return sites.find(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    private static boolean isConcerned(Caller caller, Site site) {
        boolean staff = caller.is(Role.OFFICER)
                || caller.is(Role.APPROVER)
                || caller.is(Role.AUDITOR)
                || caller.is(Role.BACKOFFICE);
        return staff || caller.organisationNumber().filter(site::isReportedBy).isPresent();
    }
}

package jp.telework.furusato.site.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.furusato.site.domain.OutcomeAction;
import jp.telework.furusato.site.domain.Site;
import jp.telework.furusato.site.domain.SiteOutcome;
import jp.telework.furusato.site.domain.SiteTotals;
import jp.telework.furusato.site.domain.Sites;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Role;

/** Reads outcomes and their totals: everybody what is confirmed, those concerned also what is not. */
@ApplicationScoped
public class ReadOutcomes {

    private final Sites sites;

    ReadOutcomes(Sites sites) {
        this.sites = sites;
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

    /**
     * What a caller can do with a site, and why not.
     *
     * @param action as the API names it
     * @param reasons empty when it can be done
     */
    public record Possibility(String action, List<Violation> reasons) {}

    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        Site site = find(id);
        boolean reporter = caller.is(Role.APPLICANT)
                && caller.organisationNumber().filter(site::isReportedBy).isPresent();
        boolean waiting = sites.outcomes(id).stream()
                .anyMatch(year -> year.status().next(OutcomeAction.CONFIRM).isPresent());
        return List.of(
                possibility("correction", caller.is(Role.OFFICER), true),
                possibility("outcomes", reporter, true),
                possibility("outcomes/confirmation", caller.is(Role.OFFICER), waiting));
    }

    private static Possibility possibility(String action, boolean may, boolean now) {
        if (!may) {
            return new Possibility(action, List.of(Violation.of("", CommonError.FORBIDDEN)));
        }
        return new Possibility(action, now ? List.of() : List.of(Violation.of("", CommonError.NOT_FOUND)));
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

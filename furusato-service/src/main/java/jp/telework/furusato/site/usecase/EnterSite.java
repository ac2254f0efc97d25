package jp.telework.furusato.site.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.furusato.site.domain.Site;
import jp.telework.furusato.site.domain.SiteEntry;
import jp.telework.furusato.site.domain.SiteError;
import jp.telework.furusato.site.domain.SiteNumber;
import jp.telework.furusato.site.domain.Sites;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.request.IfMatch;

/** An officer enters a site in the register, or corrects its entry. */
@ApplicationScoped
public class EnterSite {

    private final Sites sites;
    private final SiteJournal journal;
    private final Clock clock;
    private final Ids ids;

    EnterSite(Sites sites, SiteJournal journal, Clock clock, Ids ids) {
        this.sites = sites;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Site register(SiteEntry entry) {
        journal.attempt("REGISTER_SITE");
        Site site = new Site(ids.next(), entry, clock.instant());
        refuseTaken(entry.siteNumber(), site.id());
        sites.add(site);
        journal.changed(site, null, "registered", Map.of());
        return site;
    }

    /**
     * Replaces the entry; outcomes stay.
     *
     * @param reason kept with the audit row
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Site correct(UUID id, IfMatch ifMatch, SiteEntry entry, String reason) {
        journal.attempt(id, "CORRECT_SITE");
        Site site = sites.find(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        ifMatch.check(site.version());
        refuseTaken(entry.siteNumber(), id);
        site.correct(entry, clock.instant());
        journal.changed(site, null, "corrected", Map.of("reason", reason));
        return site;
    }

    private void refuseTaken(SiteNumber number, UUID id) {
        if (sites.hasNumber(number, id)) {
            throw Refusal.of(List.of(Violation.of("/siteNumber", SiteError.SITE_NUMBER_TAKEN, number)));
        }
    }
}

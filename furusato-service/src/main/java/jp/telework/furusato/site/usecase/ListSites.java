package jp.telework.furusato.site.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jp.telework.furusato.site.domain.Site;
import jp.telework.furusato.site.domain.SiteNumber;
import jp.telework.furusato.site.domain.Sites;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;

/** Lists sites by number; public. */
@ApplicationScoped
public class ListSites {

    private final Sites sites;

    ListSites(Sites sites) {
        this.sites = sites;
    }

    @Transactional
    public Page<Site> page(Sites.Filter filter, PageRequest request) {
        return Page.of(
                sites.list(filter, request.after(key -> new SiteNumber(key.word())), request.rows()),
                request,
                site -> site.siteNumber().value());
    }
}

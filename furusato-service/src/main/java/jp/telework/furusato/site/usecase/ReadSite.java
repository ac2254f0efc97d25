package jp.telework.furusato.site.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.furusato.site.domain.Site;
import jp.telework.furusato.site.domain.Sites;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;

/** Reads one site; public. */
@ApplicationScoped
public class ReadSite {

    private final Sites sites;

    ReadSite(Sites sites) {
        this.sites = sites;
    }

    /**
     * The site with this id.
     *
     * @throws Refusal NOT_FOUND
     */
    @Transactional
    public Site byId(UUID id) {
        return sites.find(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }
}

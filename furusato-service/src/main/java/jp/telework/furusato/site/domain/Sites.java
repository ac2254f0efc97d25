package jp.telework.furusato.site.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.source.domain.Confidence;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.LocalGovernmentCode;
import org.jspecify.annotations.Nullable;

/** All sites. */
public interface Sites {

    Optional<Site> find(UUID id);

    void add(Site site);

    /** Whether a site other than this one has the number. */
    boolean hasNumber(SiteNumber number, UUID butNot);

    /** The outcomes of a site by year. */
    List<SiteOutcome> outcomes(UUID siteId);

    Optional<SiteOutcome> outcome(UUID siteId, FiscalYear year);

    void add(SiteOutcome outcome);

    /** Sums over the sites that the filter lists. */
    List<SiteTotals.Cell> totals(Filter filter);

    /**
     * Sites in the order of their numbers.
     *
     * @param after number of the last site seen, null for the first page
     * @param rows how many at most
     */
    List<Site> list(Filter filter, @Nullable SiteNumber after, int rows);

    /**
     * Which sites are listed; null leaves a filter out.
     *
     * @param municipality sites that lie in it, alone or with others
     * @param text words, each a part of a name, an organisation or a project, as {@link SearchText}
     */
    record Filter(
            @Nullable FiscalYear fiscalYear,
            @Nullable Prefecture prefecture,
            @Nullable Region region,
            @Nullable LocalGovernmentCode municipality,
            @Nullable Confidence confidence,
            @Nullable String text) {}
}

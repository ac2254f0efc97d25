package jp.telework.furusato.site.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.site.domain.Prefecture;
import jp.telework.furusato.site.domain.Site;
import jp.telework.furusato.site.domain.SiteNumber;
import jp.telework.furusato.site.domain.SiteOutcome;
import jp.telework.furusato.site.domain.SiteTotals;
import jp.telework.furusato.site.domain.Sites;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.persistence.Conditions;
import org.jspecify.annotations.Nullable;

/** Sites with their municipalities, each time in one statement. */
@ApplicationScoped
class PanacheSites implements Sites, PanacheRepositoryBase<Site, UUID> {

    @Override
    public Optional<Site> find(UUID id) {
        return find("from Site s left join fetch s.municipalities where s.id = ?1", id)
                .singleResultOptional();
    }

    @Override
    public void add(Site site) {
        persist(site);
    }

    @Override
    public boolean hasNumber(SiteNumber number, UUID butNot) {
        return count("siteNumber = ?1 and id <> ?2", number, butNot) > 0;
    }

    @Override
    public List<SiteOutcome> outcomes(UUID siteId) {
        return getEntityManager()
                .createQuery("from SiteOutcome o where o.key.siteId = ?1 order by o.key.fiscalYear", SiteOutcome.class)
                .setParameter(1, siteId)
                .getResultList();
    }

    @Override
    public Optional<SiteOutcome> outcome(UUID siteId, FiscalYear year) {
        return Optional.ofNullable(getEntityManager().find(SiteOutcome.class, new SiteOutcome.Key(siteId, year)));
    }

    @Override
    public void add(SiteOutcome outcome) {
        getEntityManager().persist(outcome);
    }

    @Override
    public List<Site> list(Filter filter, @Nullable SiteNumber after, int rows) {
        Conditions conditions =
                conditions(filter).and("x.siteNumber > :after", "after", after).with("rows", rows);
        // The page is cut among sites, not among the joined rows of their municipalities.
        return list("""
                from Site s left join fetch s.municipalities
                where s.id in (select x.id from Site x where %s order by x.siteNumber limit :rows)
                order by s.siteNumber
                """.formatted(conditions.text()), conditions.parameters());
    }

    @Override
    public List<SiteTotals.Cell> totals(Filter filter) {
        Conditions conditions = conditions(filter);
        var query = getEntityManager().createQuery("""
                select x.fiscalYear, x.prefecture, count(x),
                       count(x.relocatedTarget.min), sum(x.relocatedTarget.min), sum(x.relocatedTarget.max),
                       count(x.hiresTarget.min), sum(x.hiresTarget.min), sum(x.hiresTarget.max),
                       count(x.relocatedResult), sum(x.relocatedResult), count(x.hiresResult), sum(x.hiresResult)
                from Site x where %s group by x.fiscalYear, x.prefecture
                """.formatted(conditions.text()), Object[].class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream().map(PanacheSites::cell).toList();
    }

    private static SiteTotals.Cell cell(Object[] row) {
        long[] sums = new long[row.length];
        for (int i = 2; i < row.length; i++) {
            sums[i] = row[i] == null ? 0 : ((Number) row[i]).longValue();
        }
        return new SiteTotals.Cell(
                (FiscalYear) row[0],
                (Prefecture) row[1],
                new SiteTotals.Sums(
                        sums[2], sums[3], sums[4], sums[5], sums[6], sums[7], sums[8], sums[9], sums[10], sums[11],
                        sums[12]));
    }

    /** A filter as conditions on {@code Site x}. */
    private static Conditions conditions(Filter filter) {
        Conditions conditions = new Conditions()
                .and("x.fiscalYear = :fiscalYear", "fiscalYear", filter.fiscalYear())
                .and("x.prefecture = :prefecture", "prefecture", filter.prefecture())
                .and("x.prefecture in (:region)", "region", prefectures(filter.region()))
                .and("x.yearConfidence = :confidence", "confidence", filter.confidence())
                .and(
                        "exists (select 1 from x.municipalities m where m.localGovernmentCode = :municipality)",
                        "municipality",
                        filter.municipality());
        String[] words = filter.text() == null ? new String[0] : filter.text().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            conditions.and("x.searchText like :word" + i + " escape '\\'", "word" + i, containing(words[i]));
        }
        return conditions;
    }

    private static @Nullable List<Prefecture> prefectures(@Nullable Region region) {
        return region == null
                ? null
                : region.prefectureCodes().stream().map(Prefecture::of).toList();
    }

    private static String containing(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}

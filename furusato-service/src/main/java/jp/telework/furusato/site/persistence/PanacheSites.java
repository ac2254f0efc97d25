package jp.telework.furusato.site.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.furusato.site.domain.Site;
import jp.telework.furusato.site.domain.SiteNumber;
import jp.telework.furusato.site.domain.Sites;
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
    public List<Site> list(Filter filter, @Nullable SiteNumber after, int rows) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        narrow(conditions, parameters, "x.siteNumber > :after", "after", after);
        narrow(conditions, parameters, "x.fiscalYear = :fiscalYear", "fiscalYear", filter.fiscalYear());
        narrow(conditions, parameters, "x.prefecture = :prefecture", "prefecture", filter.prefecture());
        narrow(conditions, parameters, "x.yearConfidence = :confidence", "confidence", filter.confidence());
        narrow(conditions, parameters, "x.searchText like :text escape '\\'", "text", containing(filter.text()));
        narrow(
                conditions,
                parameters,
                "exists (select 1 from x.municipalities m where m.localGovernmentCode = :municipality)",
                "municipality",
                filter.municipality());
        parameters.put("rows", rows);
        String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        // The page is cut among sites, not among the joined rows of their municipalities.
        return list("""
                from Site s left join fetch s.municipalities
                where s.id in (select x.id from Site x %s order by x.siteNumber limit :rows)
                order by s.siteNumber
                """.formatted(where), parameters);
    }

    private static void narrow(
            List<String> conditions,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private static @Nullable String containing(@Nullable String text) {
        return text == null
                ? null
                : "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}

package jp.telework.furusato.statistics.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import jp.telework.furusato.statistics.domain.Series;
import jp.telework.furusato.statistics.domain.Statistics;
import jp.telework.platform.json.StoredJson;
import org.jspecify.annotations.Nullable;

/** Series with their figures and targets, each time in one statement. */
@ApplicationScoped
class SqlStatistics implements Statistics {

    private static final String SERIES = """
            SELECT CAST(jsonb_build_object(
                'key', s.key, 'referenceKey', s.reference_key,
                'title', jsonb_build_object('ja', s.title, 'en', s.title_en),
                'unit', jsonb_build_object('ja', s.unit, 'en', s.unit_en),
                'population', jsonb_build_object('ja', s.population, 'en', s.population_en),
                'source', jsonb_build_object('ja', s.source, 'en', s.source_en),
                'figures', (
                    SELECT coalesce(jsonb_agg(jsonb_build_object(
                        'year', f.year, 'category', f.category, 'value', f.value, 'confidence', f.confidence,
                        'label', jsonb_build_object('ja', f.label, 'en', f.label_en),
                        'note', CASE WHEN f.note IS NOT NULL
                                THEN jsonb_build_object('ja', f.note, 'en', f.note_en) END) ORDER BY f.ordinal), '[]')
                    FROM statistic_figure f WHERE f.series_key = s.key),
                'targets', (
                    SELECT coalesce(jsonb_agg(jsonb_build_object(
                        'year', t.year, 'value', t.value, 'baseYear', t.base_year, 'baseValue', t.base_value,
                        'statement', jsonb_build_object('ja', t.statement, 'en', t.statement_en),
                        'source', jsonb_build_object('ja', t.source, 'en', t.source_en)) ORDER BY t.year), '[]')
                    FROM statistic_target t WHERE t.series_key = s.key)) AS text)
            FROM statistic_series s
            """;

    private final EntityManager entities;

    SqlStatistics(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Series> list(@Nullable Integer year, @Nullable String after, int rows) {
        StringBuilder sql = new StringBuilder(SERIES).append("WHERE s.key > :after");
        if (year != null) {
            sql.append(" AND (EXISTS (SELECT FROM statistic_figure f WHERE f.series_key = s.key AND f.year = :year)")
                    .append(
                            " OR EXISTS (SELECT FROM statistic_target t WHERE t.series_key = s.key AND t.year = :year))");
        }
        Query query = entities.createNativeQuery(sql.append(" ORDER BY s.key").toString(), String.class)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(rows);
        if (year != null) {
            query.setParameter("year", year);
        }
        return read(query);
    }

    @Override
    public List<Series> all(Collection<String> keys) {
        return read(entities.createNativeQuery(SERIES + "WHERE s.key IN (:keys) ORDER BY s.key", String.class)
                .setParameter("keys", keys));
    }

    private static List<Series> read(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> StoredJson.read((String) row, Series.class))
                .toList();
    }
}

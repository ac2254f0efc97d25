package jp.telework.subsidy.grant.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jp.telework.subsidy.grant.domain.ProcessingStep;
import jp.telework.subsidy.grant.domain.ProcessingTimes;

/** Percentiles from PostgreSQL. */
@ApplicationScoped
class SqlProcessingTimes implements ProcessingTimes {

    private static final String SPREAD = """
            SELECT kind, count(*),
                   round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY days_used) AS numeric), 1),
                   round(CAST(percentile_cont(0.9) WITHIN GROUP (ORDER BY days_used) AS numeric), 1),
                   max(days_used), count(*) FILTER (WHERE days_used > standard_days)
            FROM processing_time WHERE call_id = :call GROUP BY kind
            """;

    private final EntityManager entities;

    SqlProcessingTimes(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Spread> of(UUID callId) {
        List<?> rows = entities.createNativeQuery(SPREAD, Object[].class)
                .setParameter("call", callId)
                .getResultList();
        return rows.stream()
                .map(row -> spread((Object[]) row))
                .sorted(Comparator.comparing(Spread::step))
                .toList();
    }

    private static Spread spread(Object[] row) {
        return new Spread(
                ProcessingStep.Kind.valueOf((String) row[0]),
                ((Number) row[1]).longValue(),
                (BigDecimal) row[2],
                (BigDecimal) row[3],
                ((Number) row[4]).intValue(),
                ((Number) row[5]).longValue());
    }
}

package jp.telework.subsidy.grant.duty.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jp.telework.subsidy.grant.duty.domain.ProcessingTimes;
import jp.telework.subsidy.grant.lifecycle.domain.ProcessingStep;
import org.hibernate.query.NativeQuery;

/** Percentiles from PostgreSQL. */
@ApplicationScoped
class SqlProcessingTimes implements ProcessingTimes {

    private static final String SPREAD = """
        SELECT kind, count(*) AS number,
               round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY days_used) AS numeric), 1) AS median,
               round(CAST(percentile_cont(0.9) WITHIN GROUP (ORDER BY days_used) AS numeric), 1) AS p90,
               max(days_used) AS longest, count(*) FILTER (WHERE days_used > standard_days) AS exceeded
        FROM processing_time WHERE call_id = :call GROUP BY kind
        """;

    private final EntityManager entities;

    SqlProcessingTimes(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Spread> of(UUID callId) {
        // The column types are given, so Hibernate need not ask the database for them.
        @SuppressWarnings("unchecked")
        NativeQuery<Object[]> query =
                entities.createNativeQuery(SPREAD, Object[].class).unwrap(NativeQuery.class);
        List<Object[]> rows = query.addScalar("kind", String.class)
                .addScalar("number", Long.class)
                .addScalar("median", BigDecimal.class)
                .addScalar("p90", BigDecimal.class)
                .addScalar("longest", Integer.class)
                .addScalar("exceeded", Long.class)
                .setParameter("call", callId)
                .getResultList();
        return rows.stream()
                .map(SqlProcessingTimes::spread)
                .sorted(Comparator.comparing(Spread::step))
                .toList();
    }

    private static Spread spread(Object[] row) {
        return new Spread(
                ProcessingStep.Kind.valueOf((String) row[0]),
                (Long) row[1],
                (BigDecimal) row[2],
                (BigDecimal) row[3],
                (Integer) row[4],
                (Long) row[5]);
    }
}

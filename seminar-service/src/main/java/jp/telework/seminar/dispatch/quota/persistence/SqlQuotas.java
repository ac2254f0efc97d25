package jp.telework.seminar.dispatch.quota.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.seminar.dispatch.quota.domain.Quota;
import jp.telework.seminar.dispatch.quota.domain.QuotaMove;
import jp.telework.seminar.dispatch.quota.domain.QuotaSituation;
import jp.telework.seminar.dispatch.quota.domain.QuotaTerms;
import jp.telework.seminar.dispatch.quota.domain.Quotas;
import org.jspecify.annotations.Nullable;

/** Quotas as rows that only conditional updates move; CHECKs stand behind them. */
@ApplicationScoped
class SqlQuotas implements Quotas {

    private static final String SITUATION = """
            SELECT q.visits, q.yen, q.visits_per_organisation, q.on_site_yen, q.online_yen, q.telephone_yen,
                   q.committed_visits, q.committed_yen, coalesce(a.visits, 0), w.cases, w.visits AS visits_ahead, w.yen AS yen_ahead
            FROM dispatch_quota q
            LEFT JOIN dispatch_allowance a ON a.fiscal_year = q.fiscal_year AND a.organisation = :organisation
            CROSS JOIN LATERAL dispatch_queue(q.fiscal_year, :receipt) w
            WHERE q.fiscal_year = :year
            """;

    /** All of it, or no row of the ledger: then the command's refusal takes the rest back. */
    private static final String COMMIT = """
            WITH quota AS (
                UPDATE dispatch_quota
                SET committed_visits = committed_visits + :visits, committed_yen = committed_yen + :yen
                WHERE fiscal_year = :year
                  AND committed_visits + :visits <= visits AND committed_yen + :yen <= yen
                RETURNING fiscal_year, visits_per_organisation
            ), allowance AS (
                INSERT INTO dispatch_allowance AS present (fiscal_year, organisation, visits)
                SELECT fiscal_year, :organisation, :visits FROM quota WHERE :visits <= visits_per_organisation
                ON CONFLICT (fiscal_year, organisation) DO UPDATE SET visits = present.visits + excluded.visits
                WHERE present.visits + excluded.visits <= (SELECT visits_per_organisation FROM quota)
                RETURNING fiscal_year
            )
            INSERT INTO dispatch_quota_entry (fiscal_year, request_id, visits, yen, occurred_at)
            SELECT fiscal_year, :request, :visits, :yen, :now FROM allowance
            """;

    private static final String RELEASE = """
            WITH quota AS (
                UPDATE dispatch_quota
                SET committed_visits = committed_visits - :visits, committed_yen = committed_yen - :yen
                WHERE fiscal_year = :year
                RETURNING fiscal_year
            ), allowance AS (
                UPDATE dispatch_allowance SET visits = visits - :visits
                WHERE fiscal_year = :year AND organisation = :organisation
                RETURNING fiscal_year
            )
            INSERT INTO dispatch_quota_entry (fiscal_year, request_id, visits, yen, occurred_at)
            SELECT fiscal_year, :request, -:visits, -:yen, :now FROM quota
            """;

    private final EntityManager entities;

    SqlQuotas(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Quota> find(FiscalYear fiscalYear) {
        return Optional.ofNullable(entities.find(Quota.class, fiscalYear.value()));
    }

    @Override
    public Optional<Quota> lock(FiscalYear fiscalYear) {
        return Optional.ofNullable(entities.find(Quota.class, fiscalYear.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(Quota quota) {
        entities.persist(quota);
    }

    @Override
    public Optional<QuotaSituation> situation(
            FiscalYear fiscalYear, CorporateNumber organisation, String receiptNumber) {
        List<?> rows = entities.createNativeQuery(SITUATION, Object[].class)
                .setParameter("year", fiscalYear.value())
                .setParameter("organisation", organisation.value())
                .setParameter("receipt", receiptNumber)
                .getResultList();
        return rows.stream().findFirst().map(Object[].class::cast).map(SqlQuotas::situation);
    }

    private static QuotaSituation situation(Object[] row) {
        QuotaTerms terms =
                new QuotaTerms(count(row[0]), yen(row[1]), count(row[2]), yen(row[3]), yen(row[4]), yen(row[5]));
        return new QuotaSituation(
                terms, count(row[6]), yen(row[7]), count(row[8]), count(row[9]), count(row[10]), number(row[11]));
    }

    @Override
    public boolean commit(QuotaMove move, Instant now) {
        return moving(COMMIT, move, now).executeUpdate() == 1;
    }

    @Override
    public void release(QuotaMove move, Instant now) {
        if (move.visits() > 0 || move.yen() > 0) {
            moving(RELEASE, move, now).executeUpdate();
        }
    }

    private Query moving(String statement, QuotaMove move, Instant now) {
        return entities.createNativeQuery(statement)
                .setParameter("year", move.fiscalYear().value())
                .setParameter("organisation", move.organisation().value())
                .setParameter("request", move.requestId())
                .setParameter("visits", move.visits())
                .setParameter("yen", move.yen())
                .setParameter("now", now);
    }

    @Override
    public List<Entry> entries(FiscalYear fiscalYear, @Nullable Long before, int rows) {
        List<?> entries = entities.createNativeQuery("""
                        SELECT number, request_id, visits, yen, occurred_at FROM dispatch_quota_entry
                        WHERE fiscal_year = :year AND number < :before ORDER BY number DESC
                        """, Object[].class)
                .setParameter("year", fiscalYear.value())
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(rows)
                .getResultList();
        return entries.stream().map(row -> entry((Object[]) row)).toList();
    }

    private static Entry entry(Object[] row) {
        return new Entry(number(row[0]), (UUID) row[1], count(row[2]), number(row[3]), (Instant) row[4]);
    }

    private static Yen yen(Object value) {
        return Yen.of(number(value));
    }

    private static int count(Object value) {
        return ((Number) value).intValue();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}

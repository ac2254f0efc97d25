package jp.telework.subsidy.call.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.json.StoredJson;
import jp.telework.platform.persistence.ReceiptNumbers;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.CallStatus;
import jp.telework.subsidy.call.domain.Calls;
import org.jspecify.annotations.Nullable;

/** Calls in PostgreSQL. */
@ApplicationScoped
class PanacheCalls implements Calls, PanacheRepositoryBase<Call, UUID> {

    private static final String SERIES = "call";

    private final ReceiptNumbers numbers;

    PanacheCalls(ReceiptNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Optional<Call> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Call> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<Call> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    @Override
    public boolean hasAdditional(UUID id) {
        return count("additionalTo", id) > 0;
    }

    @Override
    public void add(Call call) {
        persist(call);
    }

    @Override
    public List<Call> list(Filter filter, @Nullable UUID after, int rows) {
        StringBuilder where = new StringBuilder("1 = 1");
        Parameters parameters = new Parameters();
        if (!filter.drafts()) {
            where.append(" and status <> :draft");
            parameters.and("draft", CallStatus.DRAFT);
        }
        if (after != null) {
            where.append(" and id < :after");
            parameters.and("after", after);
        }
        if (filter.fiscalYear() != null) {
            where.append(" and fiscalYear = :fiscalYear");
            parameters.and("fiscalYear", filter.fiscalYear());
        }
        phase(filter, where, parameters);
        return find(where + " order by id desc", parameters).range(0, rows - 1).list();
    }

    private static void phase(Filter filter, StringBuilder where, Parameters parameters) {
        if (filter.phase() == null) {
            return;
        }
        where.append(
                switch (filter.phase()) {
                    case DRAFT -> " and status = DRAFT";
                    case PUBLISHED -> " and status = PUBLISHED and opensAt > :now";
                    case OPEN -> " and status = PUBLISHED and opensAt <= :now and closesAt >= :now";
                    case CLOSED -> " and status = PUBLISHED and closesAt < :now and evaluationBeganAt is null";
                    case UNDER_EVALUATION ->
                        " and (status = DECIDED or status = PUBLISHED and closesAt < :now and evaluationBeganAt is not null)";
                    case RESULTS_PUBLISHED -> " and status = RESULTS_PUBLISHED";
                });
        switch (filter.phase()) {
            case DRAFT, RESULTS_PUBLISHED -> {}
            case PUBLISHED, OPEN, CLOSED, UNDER_EVALUATION -> parameters.and("now", filter.now());
        }
    }

    @Override
    public int nextSeriesNumber(FiscalYear fiscalYear) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                                INSERT INTO call_series (fiscal_year, last_number) VALUES (:year, 1)
                                ON CONFLICT (fiscal_year) DO UPDATE SET last_number = call_series.last_number + 1
                                RETURNING last_number
                                """)
                        .setParameter("year", fiscalYear.value())
                        .getSingleResult())
                .intValue();
    }

    @Override
    public void openReceiptNumbers(UUID callId) {
        numbers.open(SERIES, callId);
    }

    @Override
    public long nextReceiptNumber(UUID callId) {
        return numbers.next(SERIES, callId);
    }

    @Override
    public void pinRules(Call call) {
        getEntityManager()
                .createNativeQuery(
                        "INSERT INTO call_rules (call_id, version, rules) VALUES (:call, :version, cast(:rules AS jsonb))")
                .setParameter("call", call.id())
                .setParameter("version", call.rulesVersion())
                .setParameter("rules", StoredJson.write(call.rules()))
                .executeUpdate();
    }
}

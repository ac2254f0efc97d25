package jp.telework.subsidy.call.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.json.StoredJson;
import jp.telework.platform.persistence.Conditions;
import jp.telework.platform.persistence.ReceiptNumbers;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.CallPhase;
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
        Conditions conditions = new Conditions()
                .and("status <> :draft", "draft", filter.drafts() ? null : CallStatus.DRAFT)
                .and("id < :after", "after", after)
                .and("fiscalYear = :fiscalYear", "fiscalYear", filter.fiscalYear());
        if (filter.phase() != null) {
            phase(filter.phase(), filter.now(), conditions);
        }
        return find(conditions.text() + " order by id desc", conditions.parameters())
                .range(0, rows - 1)
                .list();
    }

    private static void phase(CallPhase phase, Instant now, Conditions conditions) {
        switch (phase) {
            case DRAFT -> conditions.and("status = DRAFT");
            case PUBLISHED -> conditions.and("status = PUBLISHED and announcement.opensAt > :now", "now", now);
            case OPEN ->
                conditions.and(
                        "status = PUBLISHED and announcement.opensAt <= :now and announcement.closesAt >= :now",
                        "now",
                        now);
            case CLOSED ->
                conditions.and(
                        "(status = CANCELLED or status = PUBLISHED and announcement.closesAt < :now"
                                + " and evaluationBeganAt is null)",
                        "now",
                        now);
            case UNDER_EVALUATION ->
                conditions.and(
                        "(status = DECIDED or status = PUBLISHED and announcement.closesAt < :now"
                                + " and evaluationBeganAt is not null)",
                        "now",
                        now);
            case RESULTS_PUBLISHED -> conditions.and("status = RESULTS_PUBLISHED");
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

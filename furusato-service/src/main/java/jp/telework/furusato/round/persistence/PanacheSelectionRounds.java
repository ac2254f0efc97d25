package jp.telework.furusato.round.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.furusato.round.domain.RoundPhase;
import jp.telework.furusato.round.domain.RoundStatus;
import jp.telework.furusato.round.domain.SelectionRound;
import jp.telework.furusato.round.domain.SelectionRounds;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.json.StoredJson;
import jp.telework.platform.persistence.Conditions;
import jp.telework.platform.persistence.ReceiptNumbers;
import org.jspecify.annotations.Nullable;

/** Selection rounds in PostgreSQL. */
@ApplicationScoped
class PanacheSelectionRounds implements SelectionRounds, PanacheRepositoryBase<SelectionRound, UUID> {

    private static final String SERIES = "round";

    private final ReceiptNumbers numbers;

    PanacheSelectionRounds(ReceiptNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Optional<SelectionRound> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<SelectionRound> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<SelectionRound> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    @Override
    public void add(SelectionRound round) {
        persist(round);
    }

    @Override
    public List<SelectionRound> list(Filter filter, @Nullable UUID after, int rows) {
        Conditions conditions = new Conditions()
                .and("status <> :draft", "draft", filter.insider() ? null : RoundStatus.DRAFT)
                .and("id < :after", "after", after)
                .and("fiscalYear = :fiscalYear", "fiscalYear", filter.fiscalYear());
        if (filter.phase() != null) {
            phase(filter.phase(), filter.insider(), filter.now(), conditions);
        }
        return find(conditions.text() + " order by id desc", conditions.parameters())
                .range(0, rows - 1)
                .list();
    }

    private static void phase(RoundPhase phase, boolean insider, Instant now, Conditions conditions) {
        switch (phase) {
            case DRAFT -> conditions.and("status = DRAFT");
            case PUBLISHED -> conditions.and("status = PUBLISHED and opensAt > :now", "now", now);
            case OPEN -> conditions.and("status = PUBLISHED and opensAt <= :now and closesAt >= :now", "now", now);
            case CLOSED -> conditions.and("status = PUBLISHED and closesAt < :now", "now", now);
            case EVALUATING -> conditions.and(insider ? "status = EVALUATING" : "status in (EVALUATING, SELECTED)");
            case SELECTED -> conditions.and(insider ? "status = SELECTED" : "1 = 0");
            case RESULTS_PUBLISHED -> conditions.and("status = RESULTS_PUBLISHED");
        }
    }

    @Override
    public int nextSeriesNumber(FiscalYear fiscalYear) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                                INSERT INTO round_series (fiscal_year, last_number) VALUES (:year, 1)
                                ON CONFLICT (fiscal_year) DO UPDATE SET last_number = round_series.last_number + 1
                                RETURNING last_number
                                """)
                        .setParameter("year", fiscalYear.value())
                        .getSingleResult())
                .intValue();
    }

    @Override
    public void openReceiptNumbers(UUID roundId) {
        numbers.open(SERIES, roundId);
    }

    @Override
    public long nextReceiptNumber(UUID roundId) {
        return numbers.next(SERIES, roundId);
    }

    @Override
    public void pinRules(SelectionRound round) {
        getEntityManager()
                .createNativeQuery("INSERT INTO round_rules (round_id, version, rules)"
                        + " VALUES (:round, :version, cast(:rules AS jsonb))")
                .setParameter("round", round.id())
                .setParameter("version", round.rulesVersion())
                .setParameter("rules", StoredJson.write(round.rules()))
                .executeUpdate();
    }
}

package jp.telework.furusato.round.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.furusato.round.domain.RoundPhase;
import jp.telework.furusato.round.domain.RoundStatus;
import jp.telework.furusato.round.domain.SelectionRound;
import jp.telework.furusato.round.domain.SelectionRounds;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.json.StoredJson;
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
        StringBuilder where = new StringBuilder("1 = 1");
        Parameters parameters = new Parameters();
        if (!filter.insider()) {
            where.append(" and status <> :draft");
            parameters.and("draft", RoundStatus.DRAFT);
        }
        if (after != null) {
            where.append(" and id < :after");
            parameters.and("after", after);
        }
        if (filter.fiscalYear() != null) {
            where.append(" and fiscalYear = :fiscalYear");
            parameters.and("fiscalYear", filter.fiscalYear());
        }
        RoundPhase phase = filter.phase();
        if (phase != null) {
            where.append(condition(phase, filter.insider()));
            if (phase == RoundPhase.PUBLISHED || phase == RoundPhase.OPEN || phase == RoundPhase.CLOSED) {
                parameters.and("now", filter.now());
            }
        }
        return find(where + " order by id desc", parameters).range(0, rows - 1).list();
    }

    private static String condition(RoundPhase phase, boolean insider) {
        return switch (phase) {
            case DRAFT -> " and status = DRAFT";
            case PUBLISHED -> " and status = PUBLISHED and opensAt > :now";
            case OPEN -> " and status = PUBLISHED and opensAt <= :now and closesAt >= :now";
            case CLOSED -> " and status = PUBLISHED and closesAt < :now";
            case EVALUATING -> insider ? " and status = EVALUATING" : " and status in (EVALUATING, SELECTED)";
            case SELECTED -> insider ? " and status = SELECTED" : " and 1 = 0";
            case RESULTS_PUBLISHED -> " and status = RESULTS_PUBLISHED";
        };
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

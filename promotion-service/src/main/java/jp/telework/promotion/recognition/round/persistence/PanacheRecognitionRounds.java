package jp.telework.promotion.recognition.round.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.persistence.Conditions;
import jp.telework.platform.persistence.NativeRows;
import jp.telework.platform.persistence.ReceiptNumbers;
import jp.telework.promotion.recognition.round.domain.RecognitionRound;
import jp.telework.promotion.recognition.round.domain.RecognitionRounds;
import jp.telework.promotion.recognition.round.domain.RoundStatus;
import org.jspecify.annotations.Nullable;

/** Rounds of recognition in PostgreSQL. */
@ApplicationScoped
class PanacheRecognitionRounds implements RecognitionRounds, PanacheRepositoryBase<RecognitionRound, UUID> {

    private static final String SERIES = "recognition";

    private final ReceiptNumbers numbers;

    PanacheRecognitionRounds(ReceiptNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Optional<RecognitionRound> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<RecognitionRound> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    @Override
    public void lock(UUID id) {
        findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void add(RecognitionRound round) {
        persist(round);
    }

    @Override
    public List<RecognitionRound> list(
            boolean drafts, @Nullable FiscalYear fiscalYear, @Nullable UUID before, int rows) {
        Conditions conditions = new Conditions()
                .and("status <> :draft", "draft", drafts ? null : RoundStatus.DRAFT)
                .and("fiscalYear = :year", "year", fiscalYear)
                .and("id < :before", "before", before);
        return find(conditions.text() + " order by id desc", conditions.parameters())
                .range(0, rows - 1)
                .list();
    }

    @Override
    public int nextInTurn(FiscalYear fiscalYear) {
        NativeRows.takeTurn(getEntityManager(), "recognition rounds of " + fiscalYear.value());
        return Math.toIntExact(1 + count("fiscalYear = ?1 and status <> ?2", fiscalYear, RoundStatus.DRAFT));
    }

    @Override
    public void openReceiptNumbers(UUID id) {
        numbers.open(SERIES, id);
    }

    @Override
    public long nextReceiptNumber(UUID id) {
        return numbers.next(SERIES, id);
    }
}

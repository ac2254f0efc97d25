package jp.telework.promotion.recognition.round.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/** All rounds of recognition. */
public interface RecognitionRounds {

    Optional<RecognitionRound> find(UUID id);

    /** A round that no transaction changes until this one ends; others may hold it as well. */
    Optional<RecognitionRound> hold(UUID id);

    /** Waits until no other transaction holds a round, and lets none hold it until this one ends. */
    void lock(UUID id);

    void add(RecognitionRound round);

    /**
     * Rounds by age, newest first.
     *
     * @param drafts whether drafts are among them
     * @param fiscalYear only rounds of this year, null for any
     * @param before id of the last one seen, null for the first page
     */
    List<RecognitionRound> list(boolean drafts, @Nullable FiscalYear fiscalYear, @Nullable UUID before, int rows);

    /**
     * Which published round of its fiscal year comes next: 1, 2, … Another transaction that asks the same waits until this one has
     * ended.
     */
    int nextInTurn(FiscalYear fiscalYear);

    /** Makes the numbers of a published round, from which applications draw. */
    void openReceiptNumbers(UUID id);

    /** The next receipt number of a published round. Each is given once. */
    long nextReceiptNumber(UUID id);
}

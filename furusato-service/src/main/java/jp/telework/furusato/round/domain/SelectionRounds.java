package jp.telework.furusato.round.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/** All selection rounds. */
public interface SelectionRounds {

    Optional<SelectionRound> find(UUID id);

    /** A round; no other transaction changes or {@link #hold holds} it until this transaction ends. */
    Optional<SelectionRound> lock(UUID id);

    /** A round; no transaction changes it until this one ends, and others may hold it as well. */
    Optional<SelectionRound> hold(UUID id);

    void add(SelectionRound round);

    /**
     * Rounds by age, newest first.
     *
     * @param after id of the last one seen, null for the first page
     * @param rows how many at most
     */
    List<SelectionRound> list(Filter filter, @Nullable UUID after, int rows);

    /** Which round of its fiscal year comes next: 1, 2, … Each number is given once, also to rivals. */
    int nextSeriesNumber(FiscalYear fiscalYear);

    /** Makes the numbers of a published round, from which proposals draw. */
    void openReceiptNumbers(UUID roundId);

    /** The next receipt number of a published round. Each is given once, without rivals waiting for each other. */
    long nextReceiptNumber(UUID roundId);

    /** Keeps the rules of a published round under their version, for good. */
    void pinRules(SelectionRound round);

    /**
     * Which rounds are listed.
     *
     * @param insider whether drafts and hidden selections are told apart
     * @param phase only rounds in this phase at {@code now} as the reader sees it, null for any
     * @param fiscalYear only rounds of this year, null for any
     */
    record Filter(
            boolean insider,
            @Nullable RoundPhase phase,
            @Nullable FiscalYear fiscalYear,
            Instant now) {}
}

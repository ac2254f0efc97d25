package jp.telework.subsidy.budget.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.Yen;
import org.jspecify.annotations.Nullable;

/** The budgets of all calls and their ledgers. */
public interface Budgets {

    /** Opens the budget of a call that is being published. */
    void open(UUID callId, Yen budgetYen);

    /**
     * Moves a budget and writes the ledger's entry, in one statement that no rival can come between.
     *
     * @return the budget after the movement; empty when it did not reach, and then nothing changed
     */
    Optional<Budget> move(Movement movement, Instant now);

    /** Empty when the call was never published. */
    Optional<Budget> find(UUID callId);

    /**
     * Entries of a ledger, newest first.
     *
     * @param before number of the last entry seen, null for the first page
     */
    List<Entry> entries(UUID callId, @Nullable Long before, int rows);

    /**
     * One entry of the ledger; amounts are differences in yen.
     *
     * @param number grows with each entry
     */
    record Entry(
            long number,
            UUID grantId,
            MovementKind kind,
            long committedYen,
            long paidYen,
            long returnedYen,
            long carriedOverYen,
            Instant occurredAt) {}
}

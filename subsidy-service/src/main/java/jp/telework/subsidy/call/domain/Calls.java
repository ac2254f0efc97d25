package jp.telework.subsidy.call.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/** All calls. */
public interface Calls {

    Optional<Call> find(UUID id);

    /** A call; no other transaction changes or {@link #hold holds} it until this transaction ends. */
    Optional<Call> lock(UUID id);

    /** A call; no transaction changes it until this one ends, and others may hold it as well. */
    Optional<Call> hold(UUID id);

    /** Whether the additional call of a call was drafted already. */
    boolean hasAdditional(UUID id);

    void add(Call call);

    /**
     * Calls by age, newest first.
     *
     * @param after id of the last call seen, null for the first page
     * @param rows how many at most
     */
    List<Call> list(Filter filter, @Nullable UUID after, int rows);

    /** Which call of its fiscal year comes next: 1, 2, … Each number is given once, also to rivals. */
    int nextSeriesNumber(FiscalYear fiscalYear);

    /** Makes the numbers of a published call, from which applications draw. */
    void openReceiptNumbers(UUID callId);

    /** The next receipt number of a published call. Each is given once, without rivals waiting for each other. */
    long nextReceiptNumber(UUID callId);

    /** Keeps the rules of a published call under their version, for good. */
    void pinRules(Call call);

    /**
     * Which calls are listed.
     *
     * @param drafts whether drafts are shown
     * @param phase only calls in this phase at {@code now}, null for any
     * @param fiscalYear only calls of this year, null for any
     */
    record Filter(
            boolean drafts,
            @Nullable CallPhase phase,
            @Nullable FiscalYear fiscalYear,
            Instant now) {}
}

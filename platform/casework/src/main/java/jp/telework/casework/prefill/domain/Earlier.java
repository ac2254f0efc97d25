package jp.telework.casework.prefill.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An earlier case of the same organisation.
 *
 * @param under the call or round to which it was made
 */
public record Earlier<P>(UUID id, UUID under, @Nullable String receiptNumber, Instant updatedAt, P content) {

    /** From how many of the newest cases parts are taken. */
    public static final int MOST = 10;
}

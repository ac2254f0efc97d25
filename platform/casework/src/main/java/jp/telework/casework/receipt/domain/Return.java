package jp.telework.casework.receipt.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Supplier;
import jp.telework.kernel.time.Japan;
import org.jspecify.annotations.Nullable;

/**
 * 差戻し: why a case is given back, and until when it can be corrected.
 *
 * @param dueOn last day for the correction in Japan; null for the usual term of the call
 */
public record Return(String reason, @Nullable LocalDate dueOn) {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** The last instant for the correction: the end of the day, or the usual term where no day is given. */
    public Instant dueAt(Supplier<Instant> usual) {
        return dueOn == null
                ? usual.get()
                : dueOn.atTime(LAST_SECOND).atZone(Japan.ZONE).toInstant();
    }
}

package jp.telework.kernel.id;

import com.fasterxml.uuid.UUIDClock;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Makes identifiers. An interface so that tests can fix them. */
public interface Ids {

    /** A new UUIDv7 (RFC 9562): ordered by creation time, so that keyset pages follow it. */
    UUID next();

    /**
     * Identifiers from a clock and the system's random source. They keep their order when the clock is set back.
     *
     * @param millis tells the milliseconds since 1970
     */
    static Ids timeOrdered(LongSupplier millis) {
        AtomicLong latest = new AtomicLong();
        TimeBasedEpochGenerator generator = new TimeBasedEpochGenerator(new SecureRandom(), new UUIDClock() {
            @Override
            public long currentTimeMillis() {
                return latest.accumulateAndGet(millis.getAsLong(), Math::max);
            }
        });
        return generator::generate;
    }
}

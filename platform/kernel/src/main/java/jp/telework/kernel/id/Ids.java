package jp.telework.kernel.id;

import com.fasterxml.uuid.UUIDClock;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/** Makes identifiers. An interface so that tests can fix them. */
public interface Ids {

    /** The text form of RFC 9562. {@link UUID#fromString} also takes {@code 1-1-1-1-1} and makes another id of it. */
    Pattern SHAPE = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

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

    /**
     * Reads an identifier.
     *
     * @throws IllegalArgumentException for any other shape than {@link #SHAPE}
     */
    static UUID parse(String raw) {
        if (!SHAPE.matcher(raw).matches()) {
            throw new IllegalArgumentException("not a UUID");
        }
        return UUID.fromString(raw);
    }
}

package jp.telework.kernel.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Makes identifiers. An interface so that tests can fix them. */
public interface Ids {

    /** A new UUIDv7 (RFC 9562): ordered by creation time, so that keyset pages follow it. */
    UUID next();

    /** Identifiers from the system's clock and random source. */
    static Ids timeOrdered() {
        TimeBasedEpochGenerator generator = Generators.timeBasedEpochGenerator();
        return generator::generate;
    }
}

package jp.telework.platform.exchange;

import java.time.Instant;
import java.util.function.Supplier;
import jp.telework.kernel.reference.ExternalReferences;

/**
 * A case that was opened to be given a number.
 *
 * @param references its numbers
 * @param change writes them
 */
public record ReferencedCase(Supplier<ExternalReferences> references, Change change) {

    /** Replaces the numbers of the case and journals it. */
    public interface Change {
        void to(ExternalReferences references, Instant now);
    }
}

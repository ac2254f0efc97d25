package jp.telework.platform.request;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the reader already has (RFC 9110 §13.1.2).
 *
 * @param header one or more entity tags, or {@code *}; null when the reader has nothing
 */
public record IfNoneMatch(@Nullable String header) {

    private static final String WEAK = "W/";

    /** Compares weakly, as the RFC asks: caches on the way may have weakened our tag. */
    public boolean has(String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .map(known -> known.startsWith(WEAK) ? known.substring(WEAK.length()) : known)
                        .anyMatch(known -> known.equals("*") || known.equals(tag));
    }
}

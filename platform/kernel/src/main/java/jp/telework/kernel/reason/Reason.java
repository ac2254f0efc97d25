package jp.telework.kernel.reason;

import org.jspecify.annotations.Nullable;

/**
 * One reason of a decision (理由の提示).
 *
 * @param code stable code, such as {@code COST_NOT_ELIGIBLE}
 * @param clause the article or document that it rests on
 * @param facts what was found in this case
 */
public record Reason(String code, String clause, String facts) {

    /** A reason as it was sent, not yet read. */
    public interface Sent {

        @Nullable
        String code();

        @Nullable
        String clause();

        @Nullable
        String facts();
    }
}

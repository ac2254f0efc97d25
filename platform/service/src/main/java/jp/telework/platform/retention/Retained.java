package jp.telework.platform.retention;

import java.time.Instant;
import java.util.UUID;

/** Data that a feature keeps for a time. The feature's job erases what is due through {@link RunRetention}. */
public interface Retained {

    /** The rule. */
    RetentionRule rule();

    /**
     * How much is due. Cases that are held are not.
     *
     * @param most where counting stops
     */
    long due(Instant now, int most);

    /**
     * Erases one batch within the transaction that is under way, and journals each case. Rows that another replica has
     * locked are passed by.
     *
     * @return how many were erased; less than {@code rows} when nothing more is due
     */
    int erase(Instant now, int rows);

    /** Whether there is such a case of the rule's kind that still has what is erased; asked only where the rule names a kind. */
    default boolean exists(UUID caseId) {
        return false;
    }
}

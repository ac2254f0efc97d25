package jp.telework.subsidy.grant.lifecycle.domain;

import java.util.Optional;
import jp.telework.kernel.value.Yen;

/** The content of an act of a case. Each kind is a record, which {@link ActKind} names. */
public interface ActContent {

    /** The kind as it stands in the API and the database: {@code FORMAL_APPLICATION}. */
    default String actKind() {
        return actKind(getClass());
    }

    /** Whether the act is the ministry's own business, of which the applicant learns nothing (決裁の過程). */
    default boolean internal() {
        return false;
    }

    /** The number of the draft that the act makes; empty when it keeps none. */
    default Optional<Integer> madeOf() {
        return Optional.empty();
    }

    /** The amount that the act is about, by which its route of approval is chosen; empty when it states none. */
    default Optional<Yen> atStake() {
        return Optional.empty();
    }

    /**
     * Counts what the act changes in the amounts of its case.
     *
     * @param number of the act in its case
     */
    default void count(int number, Tally tally) {}

    /** The kind of a record class. */
    static String actKind(Class<?> type) {
        ActKind kind = type.getAnnotation(ActKind.class);
        if (kind == null) {
            throw new IllegalStateException("an act without a name: " + type);
        }
        return kind.value();
    }
}

package jp.telework.test.authorisation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** What a feature's operations need before the authorisation walk can call them. */
public interface Preparation {

    /**
     * Whether the operation is this feature's.
     *
     * @param operation {@code METHOD /path/{template}}
     */
    boolean knows(String operation);

    /** A case of 白浜町 in a state in which the operation makes sense, a body, an ETag; asked anew before each allowed call. */
    Call prepare(String operation, String column);

    /** What the first feature that knows the operation prepares for it; a plain call when none does. */
    static Call of(List<Preparation> features, String operation, String column) {
        return features.stream()
                .filter(feature -> feature.knows(operation))
                .findFirst()
                .map(feature -> feature.prepare(operation, column))
                .orElseGet(Call::plain);
    }

    /**
     * Prepares each operation with a case of its own, the same for every column.
     *
     * @param calls by operation
     */
    static Preparation each(Map<String, Supplier<Call>> calls) {
        return new Preparation() {
            @Override
            public boolean knows(String operation) {
                return calls.containsKey(operation);
            }

            @Override
            public Call prepare(String operation, String column) {
                return Objects.requireNonNull(calls.get(operation), operation).get();
            }
        };
    }
}

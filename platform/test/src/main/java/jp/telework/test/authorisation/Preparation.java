package jp.telework.test.authorisation;

import java.util.List;

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
}

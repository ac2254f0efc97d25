package jp.telework.subsidy.call.usecase;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.telework.subsidy.programme.domain.CallTerms;

/** The newest known terms of each published call, with the version of the call that they belong to. */
final class KnownTerms {

    /** Far more than there are calls at a time; with more, all are forgotten and read again. */
    private static final int MOST = 1_000;

    private record Versioned(CallTerms terms, long version) {}

    private final Map<UUID, Versioned> known = new ConcurrentHashMap<>();

    Optional<CallTerms> of(UUID call, long version) {
        return Optional.ofNullable(known.get(call))
                .filter(found -> found.version() == version)
                .map(Versioned::terms);
    }

    void add(CallTerms terms, long version) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(terms.callId(), new Versioned(terms, version));
    }
}

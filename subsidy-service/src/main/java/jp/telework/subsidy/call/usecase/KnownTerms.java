package jp.telework.subsidy.call.usecase;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.cache.Caches;
import jp.telework.subsidy.programme.domain.CallTerms;

/** The newest known terms of each published call, with the version of the call that they belong to. */
final class KnownTerms {

    /** Far more than there are calls at a time. */
    private static final int MOST = 1_000;

    private record Versioned(CallTerms terms, long version) {}

    private final Cache<UUID, Versioned> known = Caches.ofMost(MOST);

    Optional<CallTerms> of(UUID call, long version) {
        return Optional.ofNullable(known.getIfPresent(call))
                .filter(found -> found.version() == version)
                .map(Versioned::terms);
    }

    void add(CallTerms terms, long version) {
        known.put(terms.callId(), new Versioned(terms, version));
    }
}

package jp.telework.gateway.limits;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The classes that Caffeine makes by name for the caches of this package, for the native image: a cache that forgets what
 * was not used for a time, one that forgets what was not written, each bounded, and their entries.
 */
@RegisterForReflection(
        classNames = {
            "com.github.benmanes.caffeine.cache.SSMSA",
            "com.github.benmanes.caffeine.cache.PSAMS",
            "com.github.benmanes.caffeine.cache.SSMSW",
            "com.github.benmanes.caffeine.cache.PSWMS"
        })
final class CachesOfLimits {

    private CachesOfLimits() {}
}

package jp.telework.platform.outage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds on what waits. */
@ConfigMapping(prefix = "telework.outage")
public interface OutageConfig {

    /**
     * Requests that a replica works on at once; one more is refused. Fewer than the worker threads
     * ({@code quarkus.thread-pool.max-threads}), so that health, timed work and waiting polls find a thread even when every
     * request waits for the database.
     */
    @WithDefault("180")
    int requestsAtOnce();

    /** How often the database is looked at for the health group and the metric; {@code off} never. */
    @WithDefault("5s")
    String lookEvery();
}

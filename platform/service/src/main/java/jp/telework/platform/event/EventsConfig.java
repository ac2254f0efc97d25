package jp.telework.platform.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the event feed. */
@ConfigMapping(prefix = "telework.events")
public interface EventsConfig {

    /** How many requests of one caller may wait for events at once; one more is refused with 429. */
    @WithDefault("16")
    int waitingOfOneCaller();

    /** How many requests of all callers may wait for events in one replica; one more is refused with 503. */
    @WithDefault("1000")
    int waiting();

    /** How often the feed is looked at for all that wait. */
    @WithDefault("PT0.25S")
    Duration lookEvery();
}

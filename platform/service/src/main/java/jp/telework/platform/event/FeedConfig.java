package jp.telework.platform.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the event feed. */
@ConfigMapping(prefix = "telework.feed")
public interface FeedConfig {

    /** How often operators' figures are read from the database; {@code off} never. */
    @WithDefault("15s")
    String measureEvery();

    /** How long that may take before it is given up. */
    @WithDefault("PT3S")
    Duration measureTimeout();
}

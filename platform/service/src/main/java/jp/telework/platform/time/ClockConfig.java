package jp.telework.platform.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the clock. */
@ConfigMapping(prefix = "telework.clock")
interface ClockConfig {

    /** How often the database's clock is read when no command does; {@code off} never. */
    @WithDefault("10s")
    String measureEvery();

    /** How far the machine's clock may be from the database's before operators are warned. */
    @WithDefault("PT2S")
    Duration tolerance();
}

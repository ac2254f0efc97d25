package jp.telework.gateway.limits;

import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What one connection may do, as in {@link LimitsConfig}. Read here once more, since Netty makes the handlers of
 * connections without any injection.
 */
record ConnectionLimits(Duration slowestHead, Duration stalledAnswer, int mostPipelined) {

    private static final String PREFIX = "telework.limits.";

    static ConnectionLimits configured() {
        Config config = ConfigProvider.getConfig();
        return new ConnectionLimits(
                config.getOptionalValue(PREFIX + "slowest-head", Duration.class).orElse(Duration.ofSeconds(10)),
                config.getOptionalValue(PREFIX + "stalled-answer", Duration.class)
                        .orElse(Duration.ofSeconds(30)),
                config.getOptionalValue(PREFIX + "most-pipelined", Integer.class)
                        .orElse(32));
    }
}

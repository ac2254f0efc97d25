package jp.telework.seminar.dispatch.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** The office's numbers for dispatches. */
@ConfigMapping(prefix = "telework.dispatch")
public interface DispatchTerms {

    @WithDefault("PT48H")
    Duration remindBefore();

    /** How long after a request has ended its contact point lasts. */
    @WithDefault("P1Y")
    Period keptAfterEnd();

    @WithDefault("10m")
    String tellEvery();

    @WithDefault("0 35 3 * * ?")
    String eraseRun();
}

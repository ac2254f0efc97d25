package jp.telework.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import jp.telework.platform.caller.Caller;
import org.junit.jupiter.api.Test;

class KeptRefusalsTest {

    private static final Caller STRANGER = new Caller("s", "stranger", "cli", null, null, Set.of());
    private static final Caller OTHER = new Caller("o", "other", "cli", null, null, Set.of());

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2018-04-02T00:30:00Z"));
    private final KeptRefusals kept = new KeptRefusals(
            new Clock() {
                @Override
                public ZoneOffset getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now.get();
                }
            },
            meters,
            3,
            2);

    private RefusedAttempt attempt(Caller who) {
        return kept.attempt("caller/x", "CLOSE", "NOT_FOUND", who, "r", Map.of());
    }

    private long keptOf(Caller who, int attempts) {
        long count = 0;
        for (int i = 0; i < attempts; i++) {
            count += attempt(who).kept() ? 1 : 0;
        }
        return count;
    }

    @Test
    void keepsABoundedNumberOfEachCallerInAnHour() {
        assertThat(keptOf(STRANGER, 1000)).isEqualTo(3);
        assertThat(keptOf(OTHER, 2)).isEqualTo(2);
        now.updateAndGet(then -> then.plus(Duration.ofHours(1)));
        assertThat(keptOf(STRANGER, 1000)).isEqualTo(3);
        assertThat(meters.counter("telework.refusals.not.kept").count()).isEqualTo(2 * 997);
    }

    /** However many addresses they come from. */
    @Test
    void keepsABoundedNumberOfAllWhoHaveNoToken() {
        assertThat(keptOf(Caller.PUBLIC, 1000)).isEqualTo(2);
    }

    @Test
    void saysInTheLastRowThatFurtherOnesAreOnlyCounted() {
        assertThat(attempt(STRANGER).detail()).isEmpty();
        assertThat(attempt(STRANGER).detail()).isEmpty();
        assertThat(attempt(STRANGER).detail()).containsEntry("furtherOnesOfThisHourAreOnlyCounted", true);
        assertThat(attempt(STRANGER).kept()).isFalse();
    }
}

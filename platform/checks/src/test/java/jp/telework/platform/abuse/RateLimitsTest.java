package jp.telework.platform.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.IntStream;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.test.TestClock;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final TestClock clock = new TestClock();
    private final RateLimits limits = new RateLimits(10, clock);

    @Test
    void anAddressGetsItsTokensBackWithTime() {
        Instant start = Instant.parse("2026-12-01T00:00:00Z");
        clock.set(start);
        IntStream.range(0, 2).forEach(i -> limits.take("192.0.2.1", 5));
        assertThatThrownBy(() -> limits.take("192.0.2.1", 5))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.members())
                        .containsEntry("retryAfterSeconds", 31L));
        limits.take("192.0.2.2", 5);
        clock.set(start.plusSeconds(31));
        limits.take("192.0.2.1", 5);
        assertThatThrownBy(() -> limits.take("192.0.2.1", 5)).isInstanceOf(Refusal.class);
    }

    @Test
    void aHouseholdIsOneAddress() {
        assertThat(RateLimits.network("2001:db8:1:2:3:4:5:6")).isEqualTo(RateLimits.network("2001:db8:1:2:9:9:9:9"));
        assertThat(RateLimits.network("2001:db8:1:2::1")).isNotEqualTo(RateLimits.network("2001:db8:1:3::1"));
        assertThat(RateLimits.network("192.0.2.1")).isNotEqualTo(RateLimits.network("192.0.2.2"));
    }
}

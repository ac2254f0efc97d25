package jp.telework.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The numbers of a limit, on a clock that only the test moves. */
class LimitTest {

    private static final Limit LIMIT = new Limit("client", 5, 10, Duration.ofSeconds(20), 40);

    private final AtomicLong now = new AtomicLong();
    private final LocalBuckets buckets = new LocalBuckets(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void lastsForTheBurstAndThenForOneEveryTwoSeconds() {
        for (int left = 4; left >= 0; left--) {
            Ticket ticket = buckets.takeNow(LIMIT, "a");
            assertThat(ticket.granted()).isTrue();
            assertThat(ticket.remaining()).isEqualTo(left);
        }
        Ticket refused = buckets.takeNow(LIMIT, "a");
        assertThat(refused.granted()).isFalse();
        assertThat(refused.retrySeconds()).isEqualTo(2);
        assertThat(refused.resetSeconds()).isEqualTo(10);
        now.addAndGet(Duration.ofMillis(1_999).toNanos());
        assertThat(buckets.takeNow(LIMIT, "a").granted()).isFalse();
        now.addAndGet(Duration.ofMillis(1).toNanos());
        assertThat(buckets.takeNow(LIMIT, "a").granted()).isTrue();
        assertThat(buckets.takeNow(LIMIT, "a").granted()).isFalse();
    }

    @Test
    void countsEachKeyAndEachLimitForItself() {
        for (int i = 0; i < 6; i++) {
            buckets.takeNow(LIMIT, "a");
        }
        assertThat(buckets.takeNow(LIMIT, "b").granted()).isTrue();
        assertThat(buckets.takeNow(new Limit("organisation", 1, 1, Duration.ofSeconds(1), 40), "a")
                        .granted())
                .isTrue();
    }

    @Test
    void isPublishedAsTheDraftSays() {
        assertThat(LIMIT.policy()).isEqualTo("\"client\";q=5;w=10");
        assertThat(buckets.takeNow(LIMIT, "a").state()).isEqualTo("\"client\";r=4;t=2");
    }

    @Test
    void isRefusedWithNumbersThatMeanNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limit("client", 0, 1, Duration.ofSeconds(1), 40))
                .withMessageContaining("telework.limits.client");
        assertThatIllegalArgumentException().isThrownBy(() -> new Limit("client", 1, 1, Duration.ZERO, 40));
    }
}

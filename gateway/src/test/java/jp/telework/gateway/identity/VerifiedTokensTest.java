package jp.telework.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String TOKEN = "Bearer a.b.c";

    private final MovableClock clock = new MovableClock();
    private final VerifiedTokens tokens = new VerifiedTokens(Duration.ofSeconds(30), clock);

    @Test
    void knowsOnlyWhatWasVerified() {
        assertThat(tokens.find(TOKEN)).isEmpty();
        tokens.add(TOKEN, until(NOON.plusSeconds(300)));
        assertThat(tokens.find("Bearer a.b.c")).isPresent();
        assertThat(tokens.find("Bearer a.b.d")).isEmpty();
    }

    @Test
    void forgetsAfterItsPeriodHoweverOftenItIsAsked() {
        tokens.add(TOKEN, until(NOON.plusSeconds(300)));
        for (int second = 1; second <= 29; second++) {
            clock.moveTo(NOON.plusSeconds(second));
            assertThat(tokens.find(TOKEN)).as("after %d s", second).isPresent();
        }
        clock.moveTo(NOON.plusSeconds(30));
        assertThat(tokens.find(TOKEN)).isEmpty();
    }

    @Test
    void neverBelievesATokenPastItsExpiry() {
        tokens.add(TOKEN, until(NOON.plusSeconds(10)));
        clock.moveTo(NOON.plusSeconds(9));
        assertThat(tokens.find(TOKEN)).isPresent();
        clock.moveTo(NOON.plusSeconds(10));
        assertThat(tokens.find(TOKEN)).isEmpty();
    }

    @Test
    void remembersNothingWhenToldSo() {
        VerifiedTokens forgetful = new VerifiedTokens(Duration.ZERO, clock);
        forgetful.add(TOKEN, until(NOON.plusSeconds(300)));
        assertThat(forgetful.find(TOKEN)).isEmpty();
    }

    @Test
    void doesNotGrowWithoutLimit() {
        for (int i = 0; i < VerifiedTokens.MOST + 1_000; i++) {
            tokens.add("Bearer a.b." + i, until(NOON.plusSeconds(300)));
        }
        assertThat(tokens.size()).isLessThanOrEqualTo(VerifiedTokens.MOST);
    }

    private static Caller until(Instant expiry) {
        return new Caller("shirahama", "portal", Optional.empty(), Set.of(), Set.of(), false, Optional.empty(), expiry);
    }

    private static final class MovableClock extends Clock {

        private Instant now = NOON;

        void moveTo(Instant instant) {
            now = instant;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

package jp.telework.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A machine whose clock is 90 s slow, before a database whose clock is right. */
class DatabaseClockTest {

    private static final Instant START = Instant.parse("2027-03-31T14:59:00Z");
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Duration SLOW = Duration.ofSeconds(-90);

    /** Time that really passes, apart from what the clocks show. */
    private Duration passed = Duration.ZERO;

    private Duration stoodStill = Duration.ZERO;
    private Duration machineAhead = SLOW;
    private Duration databaseAhead = Duration.ZERO;

    private final DatabaseClock clock = new DatabaseClock(
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return JAPAN;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public Instant instant() {
                    return START.plus(passed).plus(machineAhead);
                }
            },
            () -> passed.minus(stoodStill).toNanos());

    private void pass(Duration time) {
        passed = passed.plus(time);
    }

    private Instant database() {
        return START.plus(passed).plus(databaseAhead);
    }

    /** A question whose answer is made after the first part and arrives after the second. */
    private Instant ask(Duration there, Duration back) {
        long asked = clock.ask();
        pass(there);
        Instant told = database();
        pass(back);
        clock.told(asked, told);
        return told;
    }

    private static Duration ms(long ms) {
        return Duration.ofMillis(ms);
    }

    private long wrongMicros() {
        return Math.abs(ChronoUnit.MICROS.between(database(), clock.instant()));
    }

    @Test
    void tellsTheMachinesTimeOnlyUntilTheDatabaseWasAsked() {
        assertThat(clock.instant()).isEqualTo(START.plus(SLOW));
        assertThat(clock.deviation()).isEmpty();
        ask(ms(1), ms(1));
        assertThat(clock.instant()).isEqualTo(database());
        assertThat(clock.deviation()).contains(SLOW);
    }

    @ParameterizedTest
    @CsvSource({"0,10", "3,7", "5,5", "10,0"})
    void isWrongByAtMostHalfTheRoundTrip(long there, long back) {
        ask(ms(there), ms(back));
        assertThat(wrongMicros()).isLessThanOrEqualTo(5_000);
    }

    @Test
    void followsTheSteadyCounterWhenTheMachinesClockIsSet() {
        ask(ms(1), ms(1));
        machineAhead = Duration.ofHours(2);
        pass(Duration.ofSeconds(7));
        assertThat(clock.instant()).isEqualTo(database());
        assertThat(clock.deviation()).contains(Duration.ofHours(2));
    }

    @Test
    void keepsABetterReadingThanALaterCoarseOne() {
        ask(ms(1), ms(1));
        ask(ms(180), ms(0));
        assertThat(wrongMicros()).isLessThanOrEqualTo(1_000);
    }

    @Test
    void takesABetterReading() {
        ask(ms(80), ms(0));
        assertThat(wrongMicros()).isEqualTo(40_000);
        ask(ms(1), ms(1));
        assertThat(wrongMicros()).isZero();
    }

    /** With a drift of 500 millionths, 2 ms more are possible after 4 s. */
    @Test
    void takesACoarserReadingWhenTheOldOneMayBeWorse() {
        ask(ms(1), ms(1));
        pass(Duration.ofSeconds(4));
        ask(ms(4), ms(0));
        assertThat(wrongMicros()).isEqualTo(2_000);
    }

    /** A standby whose clock differs takes over, or the database's clock is set. */
    @ParameterizedTest
    @CsvSource({"PT3S", "PT-3S"})
    void followsTheDatabaseAtOnceWhenItsClockJumps(Duration jump) {
        ask(ms(1), ms(1));
        databaseAhead = jump;
        ask(ms(30), ms(30));
        assertThat(wrongMicros()).isZero();
    }

    @Test
    void isInDoubtUntilTheDatabaseWasAsked() {
        assertThat(clock.inDoubt()).isTrue();
        ask(ms(1), ms(1));
        assertThat(clock.inDoubt()).isFalse();
        pass(Duration.ofSeconds(10));
        assertThat(clock.inDoubt()).isFalse();
    }

    @Test
    void isInDoubtWhenTheLastReadingIsTooOldOrTooCoarse() {
        ask(ms(1), ms(1));
        pass(Duration.ofSeconds(190));
        assertThat(clock.inDoubt()).isFalse();
        pass(Duration.ofSeconds(20));
        assertThat(clock.inDoubt()).isTrue();
        ask(ms(150), ms(150));
        assertThat(clock.inDoubt()).isTrue();
    }

    @Test
    void isInDoubtWhenTheMachinesClockWasSet() {
        ask(ms(1), ms(1));
        machineAhead = SLOW.plusMillis(300);
        assertThat(clock.inDoubt()).isTrue();
    }

    /** The steady counter stands still meanwhile, so that the estimate falls behind. */
    @Test
    void isInDoubtAfterTheMachineWasSuspended() {
        ask(ms(1), ms(1));
        stoodStill = Duration.ofMinutes(5);
        pass(Duration.ofMinutes(5));
        assertThat(wrongMicros()).isEqualTo(300_000_000);
        assertThat(clock.inDoubt()).isTrue();
        ask(ms(1), ms(1));
        assertThat(clock.inDoubt()).isFalse();
        assertThat(wrongMicros()).isZero();
    }

    @Test
    void tellsMicrosecondsAsTheDatabaseKeepsThem() {
        assertThat(clock.instant().getNano() % 1000).isZero();
        long asked = clock.ask();
        pass(Duration.ofNanos(777));
        clock.told(asked, START);
        pass(Duration.ofNanos(333));
        assertThat(clock.instant().getNano() % 1000).isZero();
    }

    @Test
    void oneCommandReadsOneInstant() {
        ask(ms(1), ms(1));
        Instant before = clock.instant();
        List<Instant> read = clock.command(() -> {
            pass(ms(5));
            Instant unset = clock.instant();
            Instant told = ask(ms(1), ms(1));
            clock.hold(told);
            pass(Duration.ofSeconds(3));
            Instant first = clock.instant();
            pass(Duration.ofSeconds(3));
            return List.of(
                    unset, told, first, clock.instant(), clock.withZone(JAPAN).instant());
        });
        assertThat(read.get(0)).isEqualTo(before.plusMillis(5));
        assertThat(read.subList(2, 5)).containsOnly(read.get(1));
        assertThat(clock.instant()).as("after the command").isEqualTo(database());
    }

    @Test
    void anotherThreadReadsTheTimeMeanwhile() {
        ask(ms(1), ms(1));
        clock.command(() -> {
            clock.hold(clock.estimate());
            Instant held = clock.instant();
            pass(Duration.ofSeconds(3));
            assertThat(CompletableFuture.supplyAsync(clock::instant).join()).isEqualTo(held.plusSeconds(3));
            return held;
        });
    }

    @Test
    void aCommandWithinACommandHasItsOwnInstant() {
        ask(ms(1), ms(1));
        clock.command(() -> {
            clock.hold(START);
            clock.command(() -> {
                clock.hold(START.plusSeconds(1));
                assertThat(clock.instant()).isEqualTo(START.plusSeconds(1));
                return START;
            });
            assertThat(clock.instant()).isEqualTo(START);
            return START;
        });
    }

    @Test
    void holdsNothingOutsideOfACommand() {
        ask(ms(1), ms(1));
        clock.hold(START);
        pass(ms(20));
        assertThat(clock.instant()).isEqualTo(database());
    }

    @Test
    void theSystemsOwnCounterWillDo() {
        DatabaseClock real = new DatabaseClock(Clock.offset(Clock.system(JAPAN), SLOW));
        Instant now = Instant.now();
        real.told(real.ask(), now);
        assertThat(real.instant()).isCloseTo(now, within(5, ChronoUnit.SECONDS));
        assertThat(real.getZone()).isEqualTo(JAPAN);
    }
}

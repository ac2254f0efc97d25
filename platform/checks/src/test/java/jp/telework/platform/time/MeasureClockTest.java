package jp.telework.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plain JUnit on a database of its own, before which the machine's clock is set as one likes. */
class MeasureClockTest {

    private static final SuiteTime REAL = new SuiteTime(false, Clock.systemUTC());

    private static EmbeddedPostgres server;

    private final List<String> warnings = new ArrayList<>();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord line) {
            if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
                warnings.add(ExtLogRecord.wrap(line).getFormattedMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final Logger logger = Logger.getLogger(MeasureClock.class.getName());

    private Duration machineAhead = Duration.ZERO;
    private final DatabaseClock clock = new DatabaseClock(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Tokyo");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(machineAhead);
        }
    });
    private final ClockDeviation deviation = new ClockDeviation(
            clock,
            new ClockConfig() {
                @Override
                public String measureEvery() {
                    return "off";
                }

                @Override
                public Duration tolerance() {
                    return Duration.ofSeconds(2);
                }
            },
            REAL);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final MeasureClock measure = new MeasureClock(server.getPostgresDatabase(), clock, deviation, REAL, meters);

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @BeforeEach
    void listen() {
        logger.addHandler(listening);
    }

    @AfterEach
    void listenNoMore() {
        logger.removeHandler(listening);
    }

    private double gauge() {
        return meters.get("telework.clock.deviation").gauge().value();
    }

    private HealthCheckResponse readiness() {
        return new ClockReadiness(deviation).call();
    }

    @Test
    void warnsOnceWhenAMachineBecomesSlowAndOnceWhenItIsRightAgain() {
        measure.measure();
        assertThat(warnings).isEmpty();
        machineAhead = Duration.ofSeconds(-90);
        for (int i = 0; i < 3; i++) {
            measure.measure();
        }
        assertThat(warnings).singleElement().asString().contains("this machine's clock is 90.0", "s behind");
        machineAhead = Duration.ofMillis(1200);
        for (int i = 0; i < 3; i++) {
            measure.measure();
        }
        assertThat(warnings).hasSize(2).last().asString().contains("right again", "1.2", "s ahead of");
    }

    @Test
    void showsTheDeviationWithItsSign() {
        assertThat(gauge()).isNaN();
        machineAhead = Duration.ofSeconds(-90);
        measure.measure();
        assertThat(gauge()).isEqualTo(-90, offset(0.5));
        machineAhead = Duration.ofSeconds(90);
        assertThat(gauge()).as("without a further question").isEqualTo(90, offset(0.5));
    }

    @Test
    void readinessWarnsAndStaysUp() {
        assertThat(readiness().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(readiness().getData().orElseThrow()).containsEntry("deviation", "unknown");
        measure.measure();
        assertThat(readiness().getData().orElseThrow()).containsOnlyKeys("deviation");
        machineAhead = Duration.ofMillis(-2500);
        assertThat(readiness().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(readiness().getData().orElseThrow().get("deviation"))
                .asString()
                .startsWith("-2.");
        assertThat(readiness().getData().orElseThrow().get("warning"))
                .asString()
                .contains("時計がずれています", "s behind the database's");
    }

    @Test
    void theEstimateGoesOnWhileTheDatabaseIsAway() throws Exception {
        measure.measure();
        EmbeddedPostgres gone = EmbeddedPostgres.start();
        MeasureClock cut = new MeasureClock(gone.getPostgresDatabase(), clock, deviation, REAL, meters);
        gone.close();
        machineAhead = Duration.ofSeconds(-90);
        cut.measure();
        assertThat(Duration.between(clock.instant(), Instant.now()).abs()).isLessThan(Duration.ofSeconds(1));
        assertThat(gauge()).isEqualTo(-90, offset(0.5));
    }
}

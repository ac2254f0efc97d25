package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.SuccessfulExecution;
import io.quarkus.scheduler.Trigger;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import jp.telework.platform.measure.MeasureFigures;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.rest.Rest;
import org.junit.jupiter.api.Test;

/** What a scrape shows of a service's tables, jobs, connections and requests. */
@QuarkusTest
@ServiceDatabase("notes")
class MetersTest {

    @Inject
    MeasureFigures figures;

    @Inject
    Event<SuccessfulExecution> succeeded;

    @Inject
    Event<FailedExecution> failed;

    private static List<String> metrics() {
        return Rest.get(RunningService.management() + "/q/metrics")
                .asString()
                .lines()
                .toList();
    }

    private static String value(String series) {
        List<String> lines = metrics();
        return lines.stream()
                .filter(line -> line.startsWith(series + " "))
                .map(line -> line.substring(series.length() + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(series + " in " + String.join("\n", lines)));
    }

    @Test
    void showsTheFiguresOfTheFeatures() {
        Api.make(Identity.SHIRAHAMA, "a figure");
        figures.run();

        assertThat(Double.parseDouble(value("notes_kept"))).isGreaterThanOrEqualTo(1);
        assertThat(value("notes_oldest_age_seconds")).isEqualTo("0.0");
        assertThat(value("notes_unknown")).isEqualTo("NaN");
        assertThat(Double.parseDouble(value("telework_webhooks_failing"))).isNotNegative();
    }

    @Test
    void showsWhenAJobLastSucceededAndHowOftenItFailed() {
        double before = Double.parseDouble(value("telework_job_last_success_seconds{name=\"forget-old-answers\"}"));
        assertThat(before).isBetween(1.7e9, (double) Instant.now().getEpochSecond() + 1e8);

        failed.fire(new FailedExecution(execution("forget-old-answers"), new IllegalStateException("on purpose")));
        assertThat(value("telework_job_failures_total{name=\"forget-old-answers\"}"))
                .isEqualTo("1.0");

        succeeded.fire(new SuccessfulExecution(execution("made-up-now")));
        assertThat(value("telework_job_failures_total{name=\"made-up-now\"}")).isEqualTo("0.0");
        assertThat(Double.parseDouble(value("telework_job_last_success_seconds{name=\"made-up-now\"}")))
                .isGreaterThanOrEqualTo(before);
    }

    @Test
    void showsThePoolAndHowLongRequestsTook() {
        Api.as(Identity.SHIRAHAMA).get(Api.NOTES);

        assertThat(metrics())
                .anySatisfy(line -> assertThat(line).startsWith("agroal_active_count{"))
                .anySatisfy(line -> assertThat(line).startsWith("agroal_awaiting_count{"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("http_server_requests_seconds_bucket{")
                        .contains("uri=\"/notes\"")
                        .contains("le=\"0.25\""));
    }

    private static ScheduledExecution execution(String job) {
        return new ScheduledExecution() {
            @Override
            public Trigger getTrigger() {
                return new Named(job);
            }

            @Override
            public Instant getFireTime() {
                return Instant.EPOCH;
            }

            @Override
            public Instant getScheduledFireTime() {
                return Instant.EPOCH;
            }
        };
    }

    private record Named(String getId) implements Trigger {

        @Override
        public Instant getNextFireTime() {
            return Instant.EPOCH;
        }

        @Override
        public Instant getPreviousFireTime() {
            return Instant.EPOCH;
        }

        @Override
        public boolean isOverdue() {
            return false;
        }
    }
}

package jp.telework.platform.measure;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.SuccessfulExecution;
import io.quarkus.scheduler.Trigger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What operators see of the work that the clock asks for: {@code telework_job_last_success_seconds{name}}, when each job last came
 * to its end in this process (before its first end: when the process started), and {@code telework_job_failures_total{name}}. A
 * job whose turn another replica took has come to its end too, so the newest of all replicas counts.
 */
@ApplicationScoped
class JobMeters {

    private final MeterRegistry meters;
    private final Clock clock;
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();

    JobMeters(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
    }

    void started(@Observes StartupEvent event, Scheduler scheduler) {
        for (Trigger trigger : scheduler.getScheduledJobs()) {
            job(trigger.getId());
        }
    }

    void succeeded(@Observes SuccessfulExecution event) {
        job(event.getExecution().getTrigger().getId()).lastSuccess = clock.instant();
    }

    void failed(@Observes FailedExecution event) {
        job(event.getExecution().getTrigger().getId()).failures.increment();
    }

    private Job job(String name) {
        return jobs.computeIfAbsent(name, this::register);
    }

    private Job register(String name) {
        Job job = new Job(
                clock.instant(),
                Counter.builder("telework.job.failures")
                        .description("Runs of a job that ended with an error")
                        .tag("name", name)
                        .register(meters));
        Gauge.builder("telework.job.last.success", job, known -> known.lastSuccess.toEpochMilli() / 1000.0)
                .description("When a job last came to its end, or the process started, in seconds since 1970")
                .baseUnit("seconds")
                .tag("name", name)
                .register(meters);
        return job;
    }

    private static final class Job {

        private volatile Instant lastSuccess;
        private final Counter failures;

        private Job(Instant started, Counter failures) {
            this.lastSuccess = started;
            this.failures = failures;
        }
    }
}

package jp.telework.platform.practice;

import com.cronutils.model.time.ExecutionTime;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.Trigger;
import io.quarkus.scheduler.common.runtime.CronParser;
import io.quarkus.scheduler.common.runtime.ScheduledInvoker;
import io.quarkus.scheduler.common.runtime.ScheduledMethod;
import io.quarkus.scheduler.common.runtime.SchedulerContext;
import io.quarkus.scheduler.common.runtime.util.SchedulerUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.telework.kernel.time.Japan;
import org.jboss.logging.Logger;

/**
 * The service's timers, as its {@code @Scheduled} methods declare them. One at a time of the day runs when that time is
 * passed; one that runs every so often runs every hour of a time that is passed. What the platform does every so often is
 * about the machine (the state of the database, figures for operators, the sending of webhooks) and goes on in real time.
 */
@ApplicationScoped
class PracticeTimers {

    private static final Logger LOG = Logger.getLogger(PracticeTimers.class);
    private static final String PLATFORM = "jp.telework.platform.";

    private final SchedulerContext context;
    private final Scheduler scheduler;
    private final List<AtTimes> atTimes = new ArrayList<>();
    private final List<Timer> often = new ArrayList<>();

    PracticeTimers(SchedulerContext context, Scheduler scheduler) {
        this.context = context;
        this.scheduler = scheduler;
    }

    private record Timer(String name, ScheduledInvoker invoker) {}

    private record AtTimes(Timer timer, ExecutionTime times) {

        Optional<Instant> next(Instant after) {
            return times.nextExecution(after.atZone(Japan.ZONE)).map(ZonedDateTime::toInstant);
        }

        boolean isDueAt(Instant instant) {
            return times.isMatch(instant.atZone(Japan.ZONE));
        }
    }

    /** Takes the timers at times of the day away from the scheduler, whose day is the real one. */
    void takeOver() {
        CronParser parser = new CronParser(context.getCronType());
        for (ScheduledMethod method : context.getScheduledMethods()) {
            for (Scheduled schedule : method.getSchedules()) {
                take(method, schedule, parser);
            }
        }
        atTimes.sort(Comparator.comparing(timed -> timed.timer().name()));
        often.sort(Comparator.comparing(Timer::name));
    }

    private void take(ScheduledMethod method, Scheduled schedule, CronParser parser) {
        String cron = SchedulerUtils.lookUpPropertyValue(schedule.cron());
        String every = SchedulerUtils.lookUpPropertyValue(schedule.every());
        if (!cron.isEmpty() && !SchedulerUtils.isOff(cron)) {
            scheduler.pause(schedule.identity());
            atTimes.add(new AtTimes(timer(method, schedule), ExecutionTime.forCron(parser.parse(cron))));
        } else if (!every.isEmpty()
                && !SchedulerUtils.isOff(every)
                && !method.getDeclaringClassName().startsWith(PLATFORM)) {
            often.add(timer(method, schedule));
        }
    }

    private Timer timer(ScheduledMethod method, Scheduled schedule) {
        return new Timer(schedule.identity(), context.createInvoker(method.getInvokerClassName()));
    }

    /**
     * When something is due next.
     *
     * @param hours in steps of how many hours what runs every so often is called; 0 while time passes by itself
     */
    Optional<Instant> next(Instant after, int hours) {
        Stream<Instant> ofDays =
                atTimes.stream().map(timed -> timed.next(after)).flatMap(Optional::stream);
        Stream<Instant> ofHours = hours == 0 || often.isEmpty()
                ? Stream.empty()
                : Stream.of(after.atZone(Japan.ZONE)
                        .truncatedTo(ChronoUnit.HOURS)
                        .plusHours(hours)
                        .toInstant());
        return Stream.concat(ofDays, ofHours).min(Comparator.naturalOrder());
    }

    /** Runs what is due at an instant. */
    void fireAt(Instant instant) {
        atTimes.stream().filter(timed -> timed.isDueAt(instant)).forEach(timed -> run(timed.timer(), instant));
    }

    /** Runs what runs every so often. */
    void fireOften(Instant instant) {
        often.forEach(timer -> run(timer, instant));
    }

    /** As the scheduler does: a timer that fails stops no other, and its next time comes. */
    private static void run(Timer timer, Instant instant) {
        try {
            timer.invoker().invoke(new At(timer.name(), instant));
        } catch (Exception failed) {
            LOG.errorf(failed, "the timer %s of %s failed", timer.name(), instant);
        }
    }

    /** What a timer may ask about its run. */
    private record At(String getId, Instant getFireTime) implements ScheduledExecution, Trigger {

        @Override
        public Trigger getTrigger() {
            return this;
        }

        @Override
        public Instant getScheduledFireTime() {
            return getFireTime;
        }

        @Override
        public Instant getNextFireTime() {
            return getFireTime;
        }

        @Override
        public Instant getPreviousFireTime() {
            return getFireTime;
        }

        @Override
        public boolean isOverdue() {
            return false;
        }
    }
}

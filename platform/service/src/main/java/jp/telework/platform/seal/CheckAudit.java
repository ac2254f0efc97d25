package jp.telework.platform.seal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import jp.telework.kernel.audit.AuditSeal;
import jp.telework.kernel.audit.JdbcTrail;
import jp.telework.kernel.audit.Place;
import jp.telework.kernel.audit.TrailCheck;
import jp.telework.kernel.audit.TrailReport;
import jp.telework.kernel.audit.TrailSlice;
import jp.telework.platform.seal.AuditWalks.Walk;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Holds the audit trail against its seals every day: all that was added since the newest seal that was checked, and a part
 * of the older rows, so that the whole is walked again within {@code telework.audit.walk-days}. Where something is wrong the
 * check does not go on: the next one finds it again.
 *
 * <p>Operators see {@code telework_audit_findings} (0 when all is well), {@code telework_audit_check_age_seconds},
 * {@code telework_audit_whole_age_seconds}, {@code telework_audit_check_rows} and {@code telework_audit_seal_age_seconds}.
 * The ages count from the start of the process until the event is known; the others are NaN until then. What is found stands
 * in the log, too.
 */
@Startup
@ApplicationScoped
public class CheckAudit {

    private static final Logger LOG = Logger.getLogger(CheckAudit.class);

    /** Before the roots of all seals. */
    private static final int UNWALKED = -1;

    private final DataSource database;
    private final AuditSeals seals;
    private final AuditWalks walks;
    private final SealKeys keys;
    private final AuditConfig config;
    private final Clock clock;
    private volatile double findings = Double.NaN;
    private volatile double rows = Double.NaN;
    private volatile Instant checked;
    private volatile Instant whole;
    private volatile Instant sealed;

    CheckAudit(
            DataSource database,
            AuditSeals seals,
            AuditWalks walks,
            SealKeys keys,
            AuditConfig config,
            Clock clock,
            MeterRegistry meters) {
        this.database = database;
        this.seals = seals;
        this.walks = walks;
        this.keys = keys;
        this.config = config;
        this.clock = clock;
        // A trail that was never checked or sealed grows old, too: without a value no alert would fire.
        this.checked = clock.instant();
        this.whole = checked;
        this.sealed = checked;
        Gauge.builder("telework.audit.findings", () -> findings)
                .description("What the last check of the audit trail found wrong; 0 when all is well")
                .register(meters);
        Gauge.builder("telework.audit.check.rows", () -> rows)
                .description("Rows that the last check of the audit trail read")
                .register(meters);
        age("telework.audit.check.age", "Since the last check of the audit trail ended", meters, () -> checked);
        age("telework.audit.whole.age", "Since the whole audit trail was last walked through", meters, () -> whole);
        age("telework.audit.seal.age", "Since the newest seal of the audit trail was made", meters, () -> sealed);
    }

    private void age(String name, String meaning, MeterRegistry meters, Supplier<Instant> since) {
        Gauge.builder(name, () -> Duration.between(since.get(), clock.instant()).toMillis() / 1000.0)
                .description(meaning)
                .baseUnit("seconds")
                .register(meters);
    }

    @Scheduled(
            cron = "{telework.audit.check-run}",
            timeZone = "Asia/Tokyo",
            identity = "check-audit",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void daily() {
        try {
            run();
        } catch (RuntimeException unreadable) {
            LOG.errorf("the audit trail was not checked: %s", unreadable.getMessage());
        }
    }

    /** Checks the whole trail now; the daily check goes on behind its newest seal. */
    public TrailReport whole() {
        TrailReport report = TrailCheck.of(new JdbcTrail(database), keys.all(), List.of());
        Instant now = clock.instant();
        int found = report.findings().size();
        int covered = found == 0 ? sealOf(report) : 0;
        keep(new Walk(covered, Place.BEGINNING, UNWALKED, report.rows(), found, now, found == 0 ? now : whole), report);
        return report;
    }

    /** Checks what was added since the last check, and the next part of the older rows. */
    public TrailReport run() {
        Optional<Walk> before = walks.last().filter(walk -> walk.seal() > 0);
        if (before.isEmpty()) {
            return whole();
        }
        Walk walk = before.get();
        JdbcTrail trail = new JdbcTrail(database);
        TrailReport added = TrailCheck.since(trail, keys.all(), walk.seal());
        TrailSlice part = next(trail, walk, added);
        TrailReport older = TrailCheck.of(trail, keys.all(), part);
        TrailReport both = added.and(older);
        Instant now = clock.instant();
        boolean ended = part.upTo().equals(Place.END);
        boolean goesOn = older.findings().isEmpty();
        keep(
                new Walk(
                        added.findings().isEmpty() ? sealOf(added) : walk.seal(),
                        goesOn ? ended ? Place.BEGINNING : part.upTo() : walk.at(),
                        goesOn ? ended ? UNWALKED : part.sealsUpTo() : walk.root(),
                        both.rows(),
                        both.findings().size(),
                        now,
                        goesOn && ended ? now : walk.wholeAt()),
                both);
        return both;
    }

    /** As many rows and roots as bring the walk to its end within its days; those that are left when it comes to the last row. */
    private TrailSlice next(JdbcTrail trail, Walk walk, TrailReport newest) {
        @Nullable AuditSeal last = newest.last();
        long all = last == null ? 0 : last.rows();
        int parts = Math.max(1, config.walkDays());
        Place upTo = trail.behind(walk.at(), all / parts + 1).orElse(Place.END);
        int seals = sealOf(newest);
        int roots = upTo.equals(Place.END) ? Integer.MAX_VALUE : Math.max(walk.root(), 0) + seals / parts + 1;
        return new TrailSlice(walk.at(), upTo, walk.root(), roots);
    }

    private static int sealOf(TrailReport report) {
        @Nullable AuditSeal last = report.last();
        return last == null ? 0 : last.number();
    }

    private void keep(Walk walk, TrailReport report) {
        walks.keep(walk);
        show(walk);
        report.findings().forEach(finding -> LOG.errorf("audit trail: %s", finding));
    }

    private void show(Walk walk) {
        findings = walk.findings();
        rows = walk.rows();
        checked = walk.checkedAt();
        whole = walk.wholeAt();
    }

    /** Reads when the newest seal was made, and what the last check of any replica found. */
    @Scheduled(
            every = "{telework.audit.measure-every}",
            identity = "measure-audit-seals",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        try {
            seals.last().ifPresent(last -> sealed = last.seal().sealedAt());
            walks.last().ifPresent(this::show);
        } catch (RuntimeException unreadable) {
            LOG.warnf("the state of the audit trail is not known: %s", unreadable.getMessage());
        }
    }
}

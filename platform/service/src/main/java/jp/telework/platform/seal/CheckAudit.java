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
import java.util.function.Supplier;
import javax.sql.DataSource;
import jp.telework.kernel.audit.JdbcTrail;
import jp.telework.kernel.audit.TrailCheck;
import jp.telework.kernel.audit.TrailReport;
import org.jboss.logging.Logger;

/**
 * Holds the audit trail against its seals every day. Operators see {@code telework_audit_findings} (0 when all is well),
 * {@code telework_audit_check_age_seconds} and {@code telework_audit_seal_age_seconds}; each is NaN until it is known. What is
 * found stands in the log, too.
 */
@Startup
@ApplicationScoped
public class CheckAudit {

    private static final Logger LOG = Logger.getLogger(CheckAudit.class);

    private final DataSource database;
    private final AuditSeals seals;
    private final SealKeys keys;
    private final Clock clock;
    private volatile double findings = Double.NaN;
    private volatile Instant checked;
    private volatile Instant sealed;

    CheckAudit(DataSource database, AuditSeals seals, SealKeys keys, Clock clock, MeterRegistry meters) {
        this.database = database;
        this.seals = seals;
        this.keys = keys;
        this.clock = clock;
        // A trail that was never checked or sealed grows old, too: without a value no alert would fire.
        this.checked = clock.instant();
        this.sealed = checked;
        Gauge.builder("telework.audit.findings", () -> findings)
                .description("What the last check of the audit trail found wrong; 0 when all is well")
                .register(meters);
        age("telework.audit.check.age", "Since the last check of the audit trail ended", meters, () -> checked);
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

    /** Checks the whole trail now. */
    public TrailReport run() {
        TrailReport report = TrailCheck.of(new JdbcTrail(database), keys.all(), List.of());
        findings = report.findings().size();
        checked = clock.instant();
        report.findings().forEach(finding -> LOG.errorf("audit trail: %s", finding));
        return report;
    }

    /** Reads when the newest seal was made. */
    @Scheduled(
            every = "{telework.audit.measure-every}",
            identity = "measure-audit-seals",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        try {
            seals.last().ifPresent(last -> sealed = last.seal().sealedAt());
        } catch (RuntimeException unreadable) {
            LOG.warnf("the age of the newest seal is not known: %s", unreadable.getMessage());
        }
    }
}

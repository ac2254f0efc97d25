package jp.telework.platform.retention;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.DeclaredEvents;
import jp.telework.platform.command.Journal;
import jp.telework.platform.command.UnattendedCommands;
import jp.telework.platform.event.EventData;
import org.jboss.logging.Logger;

/**
 * Follows a rule: erases batch by batch, each in a transaction of its own, so that a run that dies goes on where it stopped. A
 * run that erased something is a row of the audit trail and an event; every run is counted.
 */
@ApplicationScoped
public class RunRetention {

    /** How many rows one transaction erases at most. */
    public static final int BATCH = 200;

    static final String KIND = "retention";

    private static final Logger LOG = Logger.getLogger(RunRetention.class);

    private final UnattendedCommands unattended;
    private final RetentionRuns runs;
    private final RetentionHolds holds;
    private final Journal journal;
    private final DeclaredEvents types;
    private final MeterRegistry meters;
    private final Clock clock;

    RunRetention(
            UnattendedCommands unattended,
            RetentionRuns runs,
            RetentionHolds holds,
            Journal journal,
            DeclaredEvents types,
            MeterRegistry meters,
            Clock clock) {
        this.unattended = unattended;
        this.runs = runs;
        this.holds = holds;
        this.journal = journal;
        this.types = types;
        this.meters = meters;
        this.clock = clock;
    }

    /** A run as audit and feed show it. */
    @EventData(kind = "retention")
    record Erased(String rule, String job, int erased) {}

    /**
     * Runs a rule until nothing more is due.
     *
     * @return how many rows this replica erased
     */
    public int run(Retained retained) {
        return run(retained, true);
    }

    /** The same for technical data of no case, such as a log: the run is kept and counted, but is no row of the audit trail. */
    public int runUnaudited(Retained retained) {
        return run(retained, false);
    }

    private int run(Retained retained, boolean audited) {
        RetentionRule rule = retained.rule();
        int erased = unattended.drain(BATCH, () -> {
            holds.takeTurnToErase();
            return retained.erase(clock.instant(), BATCH);
        });
        unattended.run(() -> ended(rule, erased, audited));
        meters.counter("telework.retention.erased", "rule", rule.code()).increment(erased);
        if (erased > 0) {
            LOG.infof("%s: erased %d by the rule %s", rule.job(), erased, rule.code());
        }
        return erased;
    }

    private Instant ended(RetentionRule rule, int erased, boolean audited) {
        Instant now = clock.instant();
        runs.ended(rule.code(), now, erased);
        if (audited && erased > 0) {
            CaseRef about = new CaseRef(KIND, rule.id());
            journal.attempt(about, "ERASE_BY_RETENTION");
            journal.changed(about, types.of("retention", "erased"), null, new Erased(rule.code(), rule.job(), erased));
        }
        return now;
    }
}

package jp.telework.platform.seal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.telework.kernel.audit.AuditSeal;
import jp.telework.kernel.audit.MerkleTree;
import jp.telework.kernel.audit.SealedHead;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.command.UnattendedCommands;
import jp.telework.platform.webhook.EventTypes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Makes the seal of the day: reads what was written since the last one, signs the root over it, and tells it as an event. Of
 * several replicas one does it. A day without a run is covered by the next.
 */
@ApplicationScoped
public class SealAudit {

    private static final Logger LOG = Logger.getLogger(SealAudit.class);

    private final AuditSeals seals;
    private final SealKeys keys;
    private final SealFiles files;
    private final UnattendedCommands commands;
    private final Journal journal;
    private final EventTypes types;
    private final Ids ids;
    private final Clock clock;
    private final String service;

    SealAudit(
            AuditSeals seals,
            SealKeys keys,
            SealFiles files,
            UnattendedCommands commands,
            Journal journal,
            EventTypes types,
            Ids ids,
            Clock clock,
            @ConfigProperty(name = "telework.api.path") String path) {
        this.seals = seals;
        this.keys = keys;
        this.files = files;
        this.commands = commands;
        this.journal = journal;
        this.types = types;
        this.ids = ids;
        this.clock = clock;
        this.service = path.split("/")[2];
    }

    /** Seals unless it was done today. */
    @Scheduled(
            cron = "{telework.audit.seal-run}",
            timeZone = "Asia/Tokyo",
            identity = "seal-audit",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void daily() {
        boolean done = seals.last()
                .map(last -> last.seal().day().equals(Japan.today(clock)))
                .orElse(false);
        if (!done) {
            seal();
        }
    }

    /**
     * Seals now.
     *
     * @return the new seal; empty when another replica made it meanwhile
     */
    public Optional<AuditSeal> seal() {
        Optional<AuditSeals.Kept> last = seals.last();
        AuditSeals.Growth growth = seals.growth();
        Optional<AuditSeals.Kept> made = commands.run(() -> write(last, growth));
        made.ifPresent(kept -> {
            LOG.infof(
                    "seal %d over %d streams: %s",
                    kept.seal().number(), kept.seal().heads(), kept.seal().root());
            files.write(kept);
        });
        return made.map(AuditSeals.Kept::seal);
    }

    private Optional<AuditSeals.Kept> write(Optional<AuditSeals.Kept> last, AuditSeals.Growth growth) {
        int number = last.map(kept -> kept.seal().number()).orElse(0) + 1;
        if (!seals.lock() || seals.find(number).isPresent()) {
            return Optional.empty();
        }
        AuditSeals.Kept kept = new AuditSeals.Kept(
                ids.next(), statement(number, last.map(AuditSeals.Kept::seal), growth), growth.lastId());
        CaseRef about = new CaseRef("audit", kept.id());
        journal.attempt(about, "SEAL_AUDIT");
        seals.add(kept, growth.heads());
        journal.changed(about, types.ofAuditSeal(), null, AuditSealView.of(kept));
        return Optional.of(kept);
    }

    private AuditSeal statement(int number, Optional<AuditSeal> last, AuditSeals.Growth growth) {
        MerkleTree tree = new MerkleTree();
        growth.heads()
                .forEach((stream, head) ->
                        tree.add(new SealedHead(number, tree.size(), stream, head.position(), head.hash()).leaf()));
        Instant now = clock.instant();
        return new AuditSeal(
                        service,
                        number,
                        Japan.date(now),
                        now,
                        last.map(AuditSeal::streams).orElse(0L) + growth.newStreams(),
                        last.map(AuditSeal::rows).orElse(0L) + growth.newRows(),
                        tree.size(),
                        tree.root(),
                        last.map(AuditSeal::digest).orElse(""),
                        "",
                        "")
                .signed(keys.present());
    }
}

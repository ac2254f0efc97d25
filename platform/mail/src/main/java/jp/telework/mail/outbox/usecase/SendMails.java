package jp.telework.mail.outbox.usecase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.telework.mail.outbox.domain.LeasedMail;
import jp.telework.mail.outbox.domain.Mails;
import jp.telework.mail.outbox.domain.Postman;
import jp.telework.mail.outbox.domain.Retrying;
import jp.telework.mail.outbox.domain.Undeliverable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends what is due. A batch is leased in a short transaction, sent without any, and each mail is marked in one of its
 * own. Of several replicas each takes other mails. A process that dies in between leaves mails leased; when the lease
 * ends they are sent by whoever comes. If it died after the server took a mail and before the mark, that mail goes out
 * a second time, under the same Message-ID: SMTP knows no better promise (docs/adr/0013).
 */
@ApplicationScoped
public class SendMails {

    private static final Logger LOG = Logger.getLogger(SendMails.class);
    private static final int BATCH = 20;

    private final Mails mails;
    private final Postman postman;
    private final Clock clock;
    private final Duration lease;

    SendMails(
            Mails mails,
            Postman postman,
            Clock clock,
            @ConfigProperty(name = "telework.mail.lease", defaultValue = "PT5M") Duration lease) {
        this.mails = mails;
        this.postman = postman;
        this.clock = clock;
        this.lease = lease;
    }

    /** Sends until nothing is due. */
    @Scheduled(
            every = "{telework.mail.send-every}",
            identity = "send-mails",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        boolean more = true;
        while (more) {
            Instant until = now().plus(lease);
            List<LeasedMail> batch = take(until);
            more = !batch.isEmpty();
            for (LeasedMail mail : batch) {
                // A slow server may use the lease up; the rest then belongs to whoever comes next.
                if (now().isBefore(until.minus(lease.dividedBy(2)))) {
                    send(mail);
                }
            }
        }
    }

    private List<LeasedMail> take(Instant until) {
        Instant now = now();
        return QuarkusTransaction.requiringNew().call(() -> mails.lease(now, until, BATCH));
    }

    private void send(LeasedMail mail) {
        try {
            postman.deliver(mail);
        } catch (Undeliverable failed) {
            note(mail, failed);
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> mails.sent(mail, now()));
    }

    private void note(LeasedMail mail, Undeliverable failed) {
        Instant now = now();
        boolean over = failed.isPermanent() || Retrying.isLast(mail.attempt());
        Instant next = over ? null : Retrying.after(mail.attempt(), now);
        QuarkusTransaction.requiringNew().run(() -> mails.failed(mail, failed.failure(), next, now));
        if (over) {
            LOG.warnf("%s is given up: %s", mail, failed.failure());
        } else {
            LOG.infof("%s failed: %s; next at %s", mail, failed.failure(), next);
        }
    }

    private Instant now() {
        return clock.instant();
    }
}

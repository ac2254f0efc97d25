package jp.telework.seminar.mail.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import jp.telework.seminar.mail.domain.Mails;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** 個人情報の消去: addresses and texts of mails go when their time is over; that a mail was sent stays known. */
@ApplicationScoped
public class EraseMails {

    private static final Logger LOG = Logger.getLogger(EraseMails.class);

    private final Mails mails;
    private final Clock clock;
    private final Period kept;

    EraseMails(
            Mails mails, Clock clock, @ConfigProperty(name = "telework.mail.kept", defaultValue = "P30D") Period kept) {
        this.mails = mails;
        this.clock = clock;
        this.kept = kept;
    }

    /** One statement, harmless when several replicas run it at once. */
    @Scheduled(cron = "{telework.mail.erase-run}", timeZone = "Asia/Tokyo", identity = "erase-mails")
    @Transactional
    public void run() {
        Instant now = clock.instant();
        int erased = mails.erase(now.atZone(clock.getZone()).minus(kept).toInstant(), now);
        if (erased > 0) {
            LOG.infof("erased addresses and texts of %d mails", erased);
        }
    }
}

package jp.telework.platform.webhook.delivery;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import jp.telework.platform.webhook.DeliveryLog;
import jp.telework.platform.webhook.WebhookConfig;
import org.jboss.logging.Logger;

/** Drops the rows of the delivery log whose time is over. */
@ApplicationScoped
public class DropOldDeliveries {

    private static final Logger LOG = Logger.getLogger(DropOldDeliveries.class);

    private final DeliveryLog log;
    private final Clock clock;
    private final Period kept;

    DropOldDeliveries(DeliveryLog log, Clock clock, WebhookConfig config) {
        this.log = log;
        this.clock = clock;
        this.kept = config.deliveriesKept();
    }

    @Scheduled(cron = "{telework.webhook.drop-run}", timeZone = "Asia/Tokyo", identity = "drop-old-deliveries")
    public void run() {
        Instant before = clock.instant().atZone(clock.getZone()).minus(kept).toInstant();
        int dropped = log.drop(before);
        if (dropped > 0) {
            LOG.infof("dropped %d rows of the delivery log", dropped);
        }
    }
}

package jp.telework.platform.webhook.delivery;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import jp.telework.platform.retention.Retained;
import jp.telework.platform.retention.RetentionRule;
import jp.telework.platform.retention.RetentionRule.Words;
import jp.telework.platform.retention.RunRetention;
import jp.telework.platform.webhook.DeliveryLog;
import jp.telework.platform.webhook.WebhookConfig;

/** Drops the rows of the delivery log whose time is over. */
@ApplicationScoped
public class DropOldDeliveries implements Retained {

    private static final String JOB = "drop-old-deliveries";

    private final DeliveryLog log;
    private final Clock clock;
    private final Period kept;
    private final RunRetention retention;

    DropOldDeliveries(DeliveryLog log, Clock clock, WebhookConfig config, RunRetention retention) {
        this.log = log;
        this.clock = clock;
        this.kept = config.deliveriesKept();
        this.retention = retention;
    }

    @Scheduled(cron = "{telework.webhook.drop-run}", timeZone = "Asia/Tokyo", identity = JOB)
    public void run() {
        retention.runUnaudited(this);
    }

    @Override
    public RetentionRule rule() {
        return new RetentionRule(
                "WEBHOOK_DELIVERIES",
                new Words("Webhookの配信の記録", "log of webhook deliveries"),
                new Words("配信の試み", "the attempt"),
                kept,
                new Words("Webhookの登録とイベント", "the webhook and the events"),
                new Words("運用の定め", "operations"),
                JOB,
                null);
    }

    @Override
    public long due(Instant now, int most) {
        return log.countBefore(before(now), most);
    }

    @Override
    public int erase(Instant now, int rows) {
        return log.drop(before(now), rows);
    }

    private Instant before(Instant now) {
        return now.atZone(clock.getZone()).minus(kept).toInstant();
    }
}

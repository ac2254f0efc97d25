package jp.telework.platform.webhook.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import jp.telework.platform.webhook.DeliveryOutcome;
import jp.telework.platform.webhook.WebhookStatus;
import jp.telework.platform.webhook.Webhooks;

/**
 * What operators see: {@code telework_webhooks{status}} and {@code telework_webhook_backlog_age_seconds}, the same numbers
 * from every replica, and {@code telework_webhook_deliveries_total{outcome}}, each replica its own.
 */
@Startup
@ApplicationScoped
class DeliveryMeters {

    private final Webhooks webhooks;
    private final DueWebhooks due;
    private final Map<WebhookStatus, AtomicLong> registered = new EnumMap<>(WebhookStatus.class);
    private final Map<DeliveryOutcome, Counter> deliveries = new EnumMap<>(DeliveryOutcome.class);
    private volatile double backlogSeconds;

    DeliveryMeters(Webhooks webhooks, DueWebhooks due, MeterRegistry meters) {
        this.webhooks = webhooks;
        this.due = due;
        Gauge.builder("telework.webhook.backlog.age", () -> backlogSeconds)
                .description("Age of the oldest event that an active webhook has not come to")
                .baseUnit("seconds")
                .register(meters);
        for (WebhookStatus status : WebhookStatus.values()) {
            AtomicLong count = new AtomicLong();
            registered.put(status, count);
            Gauge.builder("telework.webhooks", count, AtomicLong::get)
                    .description("Registered webhooks")
                    .tag("status", label(status))
                    .register(meters);
        }
        for (DeliveryOutcome outcome : DeliveryOutcome.values()) {
            deliveries.put(
                    outcome,
                    Counter.builder("telework.webhook.deliveries")
                            .description("Attempts to deliver an event")
                            .tag("outcome", label(outcome))
                            .register(meters));
        }
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    void count(DeliveryOutcome outcome) {
        Counter counter = deliveries.get(outcome);
        if (counter != null) {
            counter.increment();
        }
    }

    /** Counts and measures anew; a scrape must not wait for the database. */
    void refresh() {
        backlogSeconds = due.backlogSeconds();
        registered.forEach((status, count) -> count.set(webhooks.count(status)));
    }
}

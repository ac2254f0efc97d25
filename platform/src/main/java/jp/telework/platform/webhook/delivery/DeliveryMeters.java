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
 * What operators see: {@code telework_webhooks{status}}, the same number from every replica, and
 * {@code telework_webhook_deliveries_total{outcome}}, each replica its own.
 */
@Startup
@ApplicationScoped
class DeliveryMeters {

    private final Webhooks webhooks;
    private final Map<WebhookStatus, AtomicLong> registered = new EnumMap<>(WebhookStatus.class);
    private final Map<DeliveryOutcome, Counter> deliveries = new EnumMap<>(DeliveryOutcome.class);

    DeliveryMeters(Webhooks webhooks, MeterRegistry meters) {
        this.webhooks = webhooks;
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

    /** Counts the registered webhooks anew; a scrape must not wait for the database. */
    void refresh() {
        registered.forEach((status, count) -> count.set(webhooks.count(status)));
    }
}

package jp.telework.platform.webhook.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.telework.platform.event.EventFeed;
import jp.telework.platform.event.EventHead;
import jp.telework.platform.practice.DeliveredTwice;
import jp.telework.platform.time.SuiteTime;
import jp.telework.platform.webhook.DeliveryOutcome;
import jp.telework.platform.webhook.DisabledReason;
import jp.telework.platform.webhook.EventTypes;
import jp.telework.platform.webhook.WebhookConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Serves one webhook for a turn: reads the feed from its cursor, sends what it wants, one event after the other, and stops
 * at the first failure. Each event is marked after its receiver took it and before the next is sent. A process that dies in
 * between leaves the lease to end; then the event goes out once more, under the same webhook-id.
 */
@ApplicationScoped
class ServeWebhook {

    private static final Logger LOG = Logger.getLogger(ServeWebhook.class);
    private static final int PAGE = 100;

    private final EventFeed feed;
    private final DueWebhooks webhooks;
    private final DisableWebhook disable;
    private final Receiver receiver;
    private final DeliveryMeters meters;
    private final ObjectMapper json;
    private final Clock clock;
    private final SuiteTime time;
    private final DeliveredTwice twice;
    private final Duration turn;
    private final String source;
    private final String pinged;

    ServeWebhook(
            EventFeed feed,
            DueWebhooks webhooks,
            DisableWebhook disable,
            Receiver receiver,
            DeliveryMeters meters,
            ObjectMapper json,
            Clock clock,
            SuiteTime time,
            DeliveredTwice twice,
            WebhookConfig config,
            EventTypes types,
            @ConfigProperty(name = "telework.api.path") String source) {
        this.feed = feed;
        this.webhooks = webhooks;
        this.disable = disable;
        this.receiver = receiver;
        this.meters = meters;
        this.json = json;
        this.clock = clock;
        this.time = time;
        this.twice = twice;
        this.turn = config.turn();
        this.source = source;
        this.pinged = types.ofWebhook("pinged");
    }

    /** One turn; the webhook is given back at its end. */
    void run(LeasedWebhook webhook) {
        Instant end = now().plus(turn);
        EventHead.Place cursor = webhook.cursor();
        int failed = webhook.attempts();
        while (true) {
            List<EventHead> events = feed.headsAfter(cursor, PAGE, webhook.scope());
            for (EventHead event : events) {
                if (webhook.wants(event, pinged)) {
                    if (!now().isBefore(end)) {
                        webhooks.release(webhook, cursor, now());
                        return;
                    }
                    if (!sent(webhook, event, failed + 1)) {
                        return;
                    }
                    failed = 0;
                }
                cursor = event.place();
            }
            if (events.size() < PAGE) {
                webhooks.release(webhook, cursor, now());
                return;
            }
        }
    }

    /** Whether the event was taken and the webhook is still ours. */
    private boolean sent(LeasedWebhook webhook, EventHead event, int number) {
        Instant at = now();
        byte[] body = body(event);
        Map<String, String> headers = headers(webhook.keys(at), event, time.forOthers(at), body);
        Answered answered = receiver.post(webhook.url(), number, headers, body);
        meters.count(answered.outcome());
        DueWebhooks.Attempt attempt = new DueWebhooks.Attempt(event, number, at, answered);
        if (answered.outcome() == DeliveryOutcome.DELIVERED) {
            if (twice.wants(event.id())) {
                receiver.post(webhook.url(), number, headers, body);
            }
            return webhooks.delivered(webhook, attempt);
        }
        LOG.infof("%s, event %s, attempt %d: %s", webhook, event.id(), number, answered.outcome());
        if (answered.outcome() == DeliveryOutcome.GONE) {
            disable.because(DisabledReason.GONE, webhook, attempt);
        } else if (Pauses.isLast(number)) {
            disable.because(DisabledReason.FAILED_FOR_A_DAY, webhook, attempt);
        } else {
            Instant next = Pauses.next(number, webhook.id(), answered.retryAfter(), now());
            webhooks.failed(webhook, attempt, next);
        }
        return false;
    }

    private static Map<String, String> headers(List<byte[]> keys, EventHead event, Instant at, byte[] body) {
        return Map.of(
                "Content-Type", "application/cloudevents+json; charset=utf-8",
                "User-Agent", "telework-webhooks/1",
                "webhook-id", event.id().toString(),
                "webhook-timestamp", Long.toString(at.getEpochSecond()),
                "webhook-signature", Signature.of(keys, event.id(), at, body));
    }

    private byte[] body(EventHead event) {
        try {
            return json.writeValueAsBytes(ThinEvent.of(event, source));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("an event must be printable as JSON", broken);
        }
    }

    private Instant now() {
        return clock.instant();
    }
}

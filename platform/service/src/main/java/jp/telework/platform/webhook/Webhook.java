package jp.telework.platform.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as its owner sees it. What changes with every delivery is no part of it, so that its version, and with it
 * the ETag, changes only with its state.
 *
 * @param organisation whose events it gets; null for the ministry's, which get all
 * @param disabledReason null while it is active
 */
public record Webhook(
        UUID id,
        long version,
        @Nullable CorporateNumber organisation,
        URI url,
        List<String> eventTypes,
        WebhookStatus status,
        Instant statusSince,
        @Nullable DisabledReason disabledReason,
        Instant createdAt) {

    public Webhook {
        eventTypes = List.copyOf(eventTypes);
    }

    /** The same with its next version. */
    Webhook renewed() {
        return new Webhook(
                id, version + 1, organisation, url, eventTypes, status, statusSince, disabledReason, createdAt);
    }

    /** Delivered to again. */
    Webhook activated(Instant now) {
        return new Webhook(id, version + 1, organisation, url, eventTypes, WebhookStatus.ACTIVE, now, null, createdAt);
    }
}

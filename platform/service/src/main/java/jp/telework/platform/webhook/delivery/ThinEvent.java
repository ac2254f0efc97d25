package jp.telework.platform.webhook.delivery;

import java.time.Instant;
import java.util.UUID;
import jp.telework.platform.event.EventHead;
import org.jspecify.annotations.Nullable;

/**
 * What is sent: CloudEvents 1.0 in structured form without data. The receiver fetches what it needs with its own rights;
 * the id is also a cursor of the feed.
 */
record ThinEvent(
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        @Nullable String organisation) {

    static ThinEvent of(EventHead event, String source) {
        return new ThinEvent(
                "1.0", event.id(), source, event.type(), event.subject(), event.time(), event.organisation());
    }
}

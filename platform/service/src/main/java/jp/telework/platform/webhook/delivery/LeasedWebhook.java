package jp.telework.platform.webhook.delivery;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.event.EventHead;
import jp.telework.platform.webhook.EventTypes;
import org.jspecify.annotations.Nullable;

/**
 * A webhook that one sender holds for a while.
 *
 * @param previousSecret the one before a renewal, null when there is none
 * @param cursor the last place of the feed that is settled
 * @param attempts how often the event after it failed so far
 * @param lease number of the lease; marks of an earlier one no longer count
 */
record LeasedWebhook(
        UUID id,
        @Nullable CorporateNumber organisation,
        URI url,
        List<String> eventTypes,
        byte[] secret,
        byte @Nullable [] previousSecret,
        @Nullable Instant previousUntil,
        EventHead.Place cursor,
        int attempts,
        long lease) {

    /** What the owner may read in the feed, and nothing else. */
    Scope scope() {
        return new Scope(organisation);
    }

    /** Whether an event is for it: of a type that it named, or its own ping. */
    boolean wants(EventHead event, String pinged) {
        return EventTypes.match(eventTypes, event.type())
                || (event.type().equals(pinged) && event.subject().equals("webhook/" + id));
    }

    List<byte[]> keys(Instant now) {
        boolean both = previousSecret != null && previousUntil != null && now.isBefore(previousUntil);
        return both && previousSecret != null ? List.of(secret, previousSecret) : List.of(secret);
    }

    @Override
    public String toString() {
        // Neither the address nor the secret belongs into a log.
        return "webhook " + id;
    }
}

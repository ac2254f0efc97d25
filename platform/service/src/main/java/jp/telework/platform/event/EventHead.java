package jp.telework.platform.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event without its data.
 *
 * @param organisation corporate number of the case's owner, null when it has no owner
 * @param place where it stands in the feed
 */
public record EventHead(
        UUID id,
        String type,
        String subject,
        Instant time,
        @Nullable String organisation,
        Place place) {

    /**
     * A place in the feed, which is ordered by transaction and then by number.
     *
     * @param txid the transaction's 64-bit id
     * @param seq number of the event; 0 stands before all of its transaction
     */
    public record Place(String txid, long seq) {

        public static final Place BEGINNING = new Place("0", 0);
    }
}

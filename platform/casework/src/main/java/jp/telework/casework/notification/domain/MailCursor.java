package jp.telework.casework.notification.domain;

import java.util.Optional;

/** How far the feed was turned into mails. It moves in the transaction that writes the mails. */
public interface MailCursor {

    /**
     * A place in the feed.
     *
     * @param txid the transaction's id in the feed
     * @param seq number of the event
     */
    record Place(String txid, long seq) {}

    /** The place, which no other transaction can take until this one ends; empty while another one has it. */
    Optional<Place> take();

    /** Moves it. */
    void move(Place place);
}

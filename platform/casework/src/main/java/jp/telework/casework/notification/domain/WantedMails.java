package jp.telework.casework.notification.domain;

import java.time.Instant;
import java.util.List;

/** Mails that a command asks for itself, because no type of event says whom they go to. */
public interface WantedMails {

    /**
     * What is to be told.
     *
     * @param subject the case as the feed names it, such as {@code application/…}
     */
    record Told(MailKind kind, String subject) {}

    /** Notes one, with the change that is under way. */
    void add(Told told, Instant now);

    /** Takes the oldest ones out, in the transaction that writes their mails. */
    List<Told> take(int most);
}

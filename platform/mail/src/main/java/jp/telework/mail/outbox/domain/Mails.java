package jp.telework.mail.outbox.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The outbox. */
public interface Mails {

    /** Puts letters into the outbox in one statement. */
    void add(List<Letter> letters, Instant now);

    /** What {@link #add} costs, without a mail. */
    void addNone(Instant now);

    Optional<? extends Mail> find(UUID id);

    /**
     * Mails, newest first.
     *
     * @param before the last mail seen, null for the first page
     */
    List<? extends Mail> list(Filter filter, @Nullable UUID before, int rows);

    /** Which mails are listed; null leaves a filter out. */
    record Filter(
            @Nullable MailStatus status,
            @Nullable KindOfMail kind,
            @Nullable UUID aboutId) {}

    /**
     * Takes mails that are due, so that no other sender has them until the lease ends. Senders never wait for each
     * other.
     */
    List<LeasedMail> lease(Instant now, Instant leasedUntil, int rows);

    /** Marks a leased mail as sent; nothing happens when another sender has taken it since. */
    void sent(LeasedMail mail, Instant now);

    /** Notes a failed attempt; the mail is due again at {@code next}, or given up when that is null. */
    void failed(LeasedMail mail, String failure, @Nullable Instant next, Instant now);

    /** Erases addresses and texts of at most {@code rows} mails that were settled before a moment; returns how many. */
    int erase(Instant settledBefore, Instant now, int rows);

    /** How many mails that would be; counting stops at {@code most}. */
    long dueToErase(Instant settledBefore, int most);

    /**
     * How many mails of some kinds went to a mailbox since a moment. Case and what follows a plus sign in the local part do
     * not tell mailboxes apart. Another transaction that asks about the same mailbox waits until this one has ended.
     */
    long sentToInTurn(String recipient, List<? extends KindOfMail> kinds, Instant since);

    /** How many mails have this state. */
    long count(MailStatus status);
}

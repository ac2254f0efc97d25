package jp.telework.casework.message.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.document.DocumentError;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.message.MessageError;
import jp.telework.kernel.message.MessageSide;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/**
 * 連絡: what applicant and ministry wrote to each other about one case. The row numbers the messages, bounds them, and keeps
 * up to which message each side has read. It begins with the first message.
 */
@Entity
@Table(name = "case_conversation")
public class Conversation {

    static final int MOST_MESSAGES = 1000;
    static final int MOST_FILES = 5;
    static final int MOST_FILES_IN_ALL = 200;
    static final long MOST_BYTES = 200L * 1024 * 1024;

    @Id
    private UUID id;

    @Version
    private long version;

    private CorporateNumber organisation;
    private int messages;

    @Enumerated(EnumType.STRING)
    private @Nullable MessageSide lastSide;

    private @Nullable Instant lastAt;

    /** Files of the last message. */
    private int lastFiles;

    /** Files and bytes of all messages. */
    private int files;

    private long bytes;
    private int readByApplicant;
    private int readByMinistry;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Conversation() {}

    /**
     * A conversation without messages.
     *
     * @param id of the case with which it begins
     * @param organisation the applicant
     */
    public Conversation(UUID id, CorporateNumber organisation) {
        this.id = id;
        this.organisation = organisation;
    }

    /**
     * Adds a message.
     *
     * @throws Refusal TOO_MANY_MESSAGES after 1,000
     */
    public CaseMessage send(MessageSide side, String text, Instant now) {
        requireRoom();
        messages++;
        lastSide = side;
        lastAt = now;
        lastFiles = 0;
        return new CaseMessage(id, messages, side, text, now);
    }

    /**
     * Whether a message that a side sends now is to be told by mail. While the other side has unread messages of this side, one mail a
     * day is enough: an organisation must not use up the mails of the ministry's day, nor the ministry those of an organisation.
     */
    public boolean isNewTo(MessageSide reader, Instant now) {
        boolean unread = lastSide == reader.other() && readBy(reader) < messages;
        return !unread || lastAt == null || !Japan.date(lastAt).equals(Japan.date(now));
    }

    /**
     * Checks that one more message fits.
     *
     * @throws Refusal TOO_MANY_MESSAGES
     */
    public void requireRoom() {
        if (messages >= MOST_MESSAGES) {
            throw Refusal.of(MessageError.TOO_MANY_MESSAGES, MOST_MESSAGES);
        }
    }

    /**
     * Adds a file to the last message.
     *
     * @param fileId under which the file's content is kept
     * @param message the message that the sender means
     * @throws Refusal MESSAGE_FILES_CLOSED, TOO_MANY_MESSAGE_FILES after 5, DOCUMENTS_TOO_LARGE after 200 files or 200 MB in all
     */
    public MessageFile attach(UUID fileId, int message, MessageSide side, DocumentFacts facts, Instant now) {
        if (message != messages || side != lastSide) {
            throw Refusal.of(MessageError.MESSAGE_FILES_CLOSED);
        }
        if (lastFiles >= MOST_FILES) {
            throw Refusal.of(MessageError.TOO_MANY_MESSAGE_FILES, MOST_FILES);
        }
        if (files >= MOST_FILES_IN_ALL || bytes + facts.size() > MOST_BYTES) {
            throw Refusal.of(
                    List.of(Violation.of("/file", DocumentError.DOCUMENTS_TOO_LARGE, MOST_FILES_IN_ALL, MOST_BYTES)));
        }
        lastFiles++;
        files++;
        bytes += facts.size();
        return new MessageFile(fileId, id, message, lastFiles, facts, now);
    }

    /** The message to which a side can attach files now; empty when there is none. */
    public Optional<Integer> takesFilesFrom(MessageSide side) {
        return side == lastSide && lastFiles < MOST_FILES ? Optional.of(messages) : Optional.empty();
    }

    /**
     * Marks messages as read by a side. A mark never moves back.
     *
     * @param upTo number of the last message that was read
     * @throws Refusal MESSAGE_UNKNOWN with the pointer {@code /upTo} when no message has the number
     */
    public void read(MessageSide side, int upTo) {
        if (upTo > messages) {
            throw unknown(upTo, messages);
        }
        if (side == MessageSide.APPLICANT) {
            readByApplicant = Math.max(readByApplicant, upTo);
        } else {
            readByMinistry = Math.max(readByMinistry, upTo);
        }
    }

    /** The refusal of a mark on a message that was not sent. */
    public static Refusal unknown(int upTo, int messages) {
        return Refusal.of(List.of(Violation.of("/upTo", MessageError.MESSAGE_UNKNOWN, upTo, messages)));
    }

    /** Number of the last message that a side has read; 0 for none. */
    public int readBy(MessageSide side) {
        return side == MessageSide.APPLICANT ? readByApplicant : readByMinistry;
    }

    public UUID id() {
        return id;
    }

    public CorporateNumber organisation() {
        return organisation;
    }

    /** How many messages were sent. */
    public int messages() {
        return messages;
    }

    public Optional<Instant> lastAt() {
        return Optional.ofNullable(lastAt);
    }
}

package jp.telework.casework.message.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.document.FileFacts;
import jp.telework.kernel.document.KeptFile;

/** A file of a message. Its number counts from 1 inside the message. */
@Entity
@Table(name = "case_message_file")
public class MessageFile implements KeptFile {

    @Id
    private UUID id;

    private UUID conversationId;
    private int message;
    private int number;

    @Embedded
    private FileFacts facts;

    private Instant attachedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected MessageFile() {}

    MessageFile(UUID id, UUID conversationId, int message, int number, DocumentFacts facts, Instant now) {
        this.id = id;
        this.conversationId = conversationId;
        this.message = message;
        this.number = number;
        this.facts = new FileFacts(facts);
        this.attachedAt = now;
    }

    /** Under which its content is kept. */
    public UUID id() {
        return id;
    }

    /** The number of its message. */
    public int message() {
        return message;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public FileFacts facts() {
        return facts;
    }

    public Instant attachedAt() {
        return attachedAt;
    }
}

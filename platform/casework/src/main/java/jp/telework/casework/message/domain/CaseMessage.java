package jp.telework.casework.message.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.message.MessageSide;

/** One message. It never changes. The row names no person; the audit trail does. */
@Entity
@Table(name = "case_message")
@IdClass(CaseMessage.Key.class)
public class CaseMessage {

    /**
     * A message's place.
     *
     * @param number counted from 1 inside the conversation
     */
    public record Key(UUID conversationId, int number) implements Serializable {}

    @Id
    private UUID conversationId;

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    private MessageSide side;

    private String text;
    private Instant sentAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CaseMessage() {}

    CaseMessage(UUID conversationId, int number, MessageSide side, String text, Instant now) {
        this.conversationId = conversationId;
        this.number = number;
        this.side = side;
        this.text = text;
        this.sentAt = now;
    }

    public int number() {
        return number;
    }

    public MessageSide side() {
        return side;
    }

    public String text() {
        return text;
    }

    public Instant sentAt() {
        return sentAt;
    }
}

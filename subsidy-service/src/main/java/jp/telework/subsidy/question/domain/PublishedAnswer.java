package jp.telework.subsidy.question.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * 質問と回答: what the public reads. The row holds neither who asked nor when, and nothing leads from it to the question. Numbers are
 * given in the order of publication.
 */
@Entity
@Table(name = "call_answer")
@IdClass(PublishedAnswer.Key.class)
public class PublishedAnswer {

    /** A call has at most so many. */
    public static final int MOST = 1000;

    /**
     * An answer's place.
     *
     * @param number from 1 within the call
     */
    public record Key(UUID callId, int number) implements Serializable {}

    @Id
    private UUID callId;

    @Id
    private int number;

    private String question;
    private String answer;
    private Instant publishedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PublishedAnswer() {}

    PublishedAnswer(UUID callId, int number, String question, String answer, Instant now) {
        this.callId = callId;
        this.number = number;
        this.question = question;
        this.answer = answer;
        this.publishedAt = now;
    }

    public UUID callId() {
        return callId;
    }

    public int number() {
        return number;
    }

    public String question() {
        return question;
    }

    public String answer() {
        return answer;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}

package jp.telework.promotion.centre.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.time.Japan;
import jp.telework.promotion.advice.domain.AdviceTopic;
import jp.telework.promotion.flow.domain.Course;
import jp.telework.promotion.flow.domain.KeptCase;
import org.jspecify.annotations.Nullable;

/** 相談票: a question to the centre, and what became of it. */
@Entity
@Table(name = "centre_ticket")
public class CentreTicket implements KeptCase<TicketAction> {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private TicketStatus status;

    @Enumerated(EnumType.STRING)
    private TicketChannel channel;

    @Enumerated(EnumType.STRING)
    private AdviceTopic topic;

    private String region;
    private LocalDate receivedOn;
    private @Nullable LocalDate closedOn;
    private @Nullable String question;

    @Column(columnDefinition = "jsonb")
    private @Nullable TicketPerson person;

    private @Nullable String answer;

    @Column(columnDefinition = "jsonb")
    private @Nullable HandOver handOver;

    private Instant updatedAt;
    private @Nullable Instant erasedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CentreTicket() {}

    /** 相談の記録. */
    public CentreTicket(UUID id, TicketContent content, Instant now) {
        this.id = id;
        this.status = TicketStatus.OPEN;
        this.updatedAt = now;
        write(content);
    }

    /** 変更, while it is open. */
    public void change(TicketContent content, Instant now) {
        move(TicketAction.CHANGE, now);
        write(content);
    }

    private void write(TicketContent content) {
        channel = content.channel();
        topic = content.topic();
        region = content.region();
        receivedOn = content.receivedOn();
        question = content.question();
        person = content.person();
    }

    /** 回答. */
    public void answer(String text, Instant now) {
        move(TicketAction.ANSWER, now);
        answer = text;
        closedOn = Japan.date(now);
    }

    /** 引継ぎ. */
    public void handOver(HandOver to, Instant now) {
        move(TicketAction.HAND_OVER, now);
        handOver = to;
        closedOn = Japan.date(now);
    }

    /** The texts and the person go; what the statistics count stays. */
    public void erase(Instant now) {
        question = null;
        person = null;
        answer = null;
        erasedAt = now;
    }

    @Override
    public void require(TicketAction action) {
        after(action);
    }

    private void move(TicketAction action, Instant now) {
        status = after(action);
        updatedAt = now;
    }

    private TicketStatus after(TicketAction action) {
        return Course.after(status, action, List.of(TicketAction.ANSWER), TicketStatus::next);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public TicketStatus status() {
        return status;
    }

    public TicketChannel channel() {
        return channel;
    }

    public AdviceTopic topic() {
        return topic;
    }

    /** Prefecture from which it came. */
    public String region() {
        return region;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    /** Null once it is erased. */
    public @Nullable String question() {
        return question;
    }

    public @Nullable TicketPerson person() {
        return person;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable HandOver handOver() {
        return handOver;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}

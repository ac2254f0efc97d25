package jp.telework.promotion.network.question.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import jp.telework.promotion.advice.domain.AdviceTopic;
import jp.telework.promotion.organisation.domain.Industry;
import jp.telework.promotion.organisation.domain.SizeClass;

/** A public question with its answer: what both firms agreed to, and no name of either. */
@Entity
@Table(name = "network_answer")
public class PublishedAnswer {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private AdviceTopic topic;

    @Enumerated(EnumType.STRING)
    private Industry industry;

    @Enumerated(EnumType.STRING)
    private SizeClass sizeClass;

    private String title;
    private String question;
    private String answer;
    private LocalDate publishedOn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PublishedAnswer() {}

    public PublishedAnswer(NetworkQuestion asked, Proposal text, LocalDate publishedOn) {
        this.id = asked.id();
        this.topic = asked.topic();
        this.industry = asked.industry();
        this.sizeClass = asked.sizeClass();
        this.title = text.title();
        this.question = text.question();
        this.answer = text.answer();
        this.publishedOn = publishedOn;
    }

    public UUID id() {
        return id;
    }

    public AdviceTopic topic() {
        return topic;
    }

    public Industry industry() {
        return industry;
    }

    public SizeClass sizeClass() {
        return sizeClass;
    }

    public String title() {
        return title;
    }

    public String question() {
        return question;
    }

    public String answer() {
        return answer;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }
}

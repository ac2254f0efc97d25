package jp.telework.promotion.network.question.domain;

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
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.promotion.advice.domain.AdviceTopic;
import jp.telework.promotion.flow.domain.Course;
import jp.telework.promotion.flow.domain.KeptCase;
import jp.telework.promotion.network.member.domain.NetworkMember;
import jp.telework.promotion.network.routing.domain.RoutedAsk;
import jp.telework.promotion.network.routing.domain.Routing;
import jp.telework.promotion.organisation.domain.Industry;
import jp.telework.promotion.organisation.domain.SizeClass;
import org.jspecify.annotations.Nullable;

/** 質問 of a firm to the network. */
@Entity
@Table(name = "network_question")
public class NetworkQuestion implements KeptCase<QuestionAction> {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private CorporateNumber organisation;

    @Enumerated(EnumType.STRING)
    private QuestionStatus status;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AdviceTopic topic;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Industry industry;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SizeClass sizeClass;

    @Column(columnDefinition = "jsonb")
    private @Nullable QuestionContent content;

    @Column(columnDefinition = "jsonb")
    private @Nullable Asker asker;

    private @Nullable UUID memberId;
    private @Nullable CorporateNumber answerer;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate remindedOn;

    @Column(columnDefinition = "jsonb")
    private Rounds rounds;

    @Column(columnDefinition = "jsonb")
    private @Nullable MemberAnswer answer;

    @Column(columnDefinition = "jsonb")
    private Ratings ratings;

    @Column(columnDefinition = "jsonb")
    private @Nullable Proposal proposal;

    @Column(updatable = false)
    private Instant askedAt;

    private Instant updatedAt;
    private @Nullable Instant erasedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected NetworkQuestion() {}

    /** 質問. */
    public NetworkQuestion(UUID id, RoutedAsk ask, String text, Asker asker, Instant now) {
        this.id = id;
        this.organisation = ask.organisation();
        this.status = QuestionStatus.WAITING;
        this.topic = ask.topic();
        this.industry = ask.industry();
        this.sizeClass = ask.sizeClass();
        this.content = new QuestionContent(text, ask.affiliates(), ask.avoidsCompetitors());
        this.asker = asker;
        this.rounds = Rounds.NONE;
        this.ratings = Ratings.NONE;
        this.askedAt = now;
        this.updatedAt = now;
    }

    /** 割当て. */
    public void assign(NetworkMember member, Routing routing, LocalDate today, LocalDate due, Instant now) {
        move(QuestionAction.ROUTE, now);
        memberId = member.id();
        answerer = member.organisation();
        dueOn = due;
        remindedOn = null;
        rounds = rounds.then(new Round(member.id(), member.content().name(), today, due, RoundOutcome.OPEN, routing));
    }

    /** 回答. */
    public void answer(String text, Instant now) {
        move(QuestionAction.ANSWER, now);
        answer = new MemberAnswer(text, now);
        rounds = rounds.ended(RoundOutcome.ANSWERED);
    }

    /** 辞退: it waits for another member. */
    public void decline(Instant now) {
        move(QuestionAction.DECLINE, now);
        rounds = rounds.ended(RoundOutcome.DECLINED);
    }

    /** 期限超過: it waits for another member. */
    public void expire(Instant now) {
        move(QuestionAction.DECLINE, now);
        rounds = rounds.ended(RoundOutcome.OVERDUE);
    }

    /** 督促. */
    public void remind(LocalDate today) {
        remindedOn = today;
    }

    /** 評価. */
    public void rate(QuestionSide side, Rating rating, Instant now) {
        move(QuestionAction.RATE, now);
        ratings = ratings.with(side, rating);
    }

    /** 公開文案: nobody has agreed to a new one. */
    public void propose(Proposal text, Instant now) {
        move(QuestionAction.PROPOSE, now);
        proposal = text;
    }

    /** 公開への同意 to the text that is proposed. */
    public void consent(QuestionSide side, Instant now) {
        move(QuestionAction.CONSENT, now);
        proposal = proposal == null ? null : proposal.agreedBy(side);
    }

    /** 公開. */
    public void publish(Instant now) {
        move(QuestionAction.PUBLISH, now);
    }

    /** 公開の取消し: to publish again asks for a new text and new consents. */
    public void retract(Instant now) {
        move(QuestionAction.RETRACT, now);
        proposal = null;
    }

    /** 取下げ. */
    public void withdraw(Instant now) {
        move(QuestionAction.WITHDRAW, now);
        rounds = rounds.ended(RoundOutcome.WITHDRAWN);
    }

    /** Texts and persons go; the topic, the states and the points stay. What is published stands by itself. */
    public void erase(Instant now) {
        content = null;
        asker = null;
        answer = null;
        proposal = null;
        ratings = ratings.withoutTexts();
        erasedAt = now;
    }

    @Override
    public void require(QuestionAction action) {
        after(action);
    }

    private void move(QuestionAction action, Instant now) {
        status = after(action);
        updatedAt = now;
    }

    private QuestionStatus after(QuestionAction action) {
        return Course.after(
                status,
                action,
                List.of(QuestionAction.ROUTE, QuestionAction.ANSWER, QuestionAction.PUBLISH),
                QuestionStatus::next);
    }

    /** What the choice of a member looks at; empty once the text is erased. */
    public Optional<RoutedAsk> ask() {
        return Optional.ofNullable(content)
                .map(asked -> new RoutedAsk(
                        organisation, topic, industry, sizeClass, asked.affiliates(), asked.avoidsCompetitors()));
    }

    /** Whether a firm has the question, or answered it. */
    public boolean isAnsweredBy(CorporateNumber firm) {
        return status != QuestionStatus.WAITING && firm.equals(answerer);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public CorporateNumber organisation() {
        return organisation;
    }

    public QuestionStatus status() {
        return status;
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

    /** Null once it is erased. */
    public @Nullable QuestionContent content() {
        return content;
    }

    /** Null once personal data are erased. */
    public @Nullable Asker asker() {
        return asker;
    }

    /** The member that has, or last had, the question. */
    public @Nullable CorporateNumber answerer() {
        return answerer;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable LocalDate remindedOn() {
        return remindedOn;
    }

    public Rounds rounds() {
        return rounds;
    }

    public @Nullable MemberAnswer answer() {
        return answer;
    }

    public Ratings ratings() {
        return ratings;
    }

    public @Nullable Proposal proposal() {
        return proposal;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}

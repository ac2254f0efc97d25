package jp.telework.subsidy.grant.lifecycle.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.time.Japan;
import org.jspecify.annotations.Nullable;

/** One act of a case: who did what, when. Rows are only added; the database refuses every change. */
@Entity
@Table(name = "grant_act")
public class Act {

    /** A case's acts are numbered from 1. */
    @Embeddable
    public record Key(@Column(name = "grant_id") UUID grantId, int number) {}

    /**
     * By whom and how an act is made.
     *
     * @param step the approval by which it is made; null where it needs none
     * @param reference another system's reference, unique among all acts; null when there is none
     */
    public record By(
            Hand hand,
            @Nullable ApprovalStep step,
            @Nullable String reference) {

        /** By a person of whom only the name is known. */
        public static By name(String name) {
            return new By(Hand.named(name), null, null);
        }
    }

    @EmbeddedId
    private Key key;

    private String kind;

    @Column(name = "acted_at")
    private Instant actedAt;

    private String actor;

    private @Nullable String person;

    /** The approval by which the act was made; null where it needed none. */
    @Column(columnDefinition = "jsonb")
    private @Nullable ApprovalStep step;

    private @Nullable String reference;

    @Column(columnDefinition = "jsonb")
    private ActContent content;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Act() {}

    Act(UUID grantId, int number, ActContent content, By by, Instant now) {
        this.key = new Key(grantId, number);
        this.kind = content.actKind();
        this.content = content;
        this.actor = by.hand().name();
        this.person = by.hand().person();
        this.step = by.step();
        this.reference = by.reference();
        this.actedAt = now;
    }

    public int number() {
        return key.number();
    }

    public String kind() {
        return kind;
    }

    public Instant actedAt() {
        return actedAt;
    }

    /** The day of the act, by the calendar in Japan. */
    public LocalDate day() {
        return Japan.date(actedAt);
    }

    /** Who acted. */
    public Hand hand() {
        return new Hand(actor, person);
    }

    /** The approval by which the act was made. */
    public Optional<ApprovalStep> step() {
        return Optional.ofNullable(step);
    }

    /** The reference of another system, unique among all acts. */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public ActContent content() {
        return content;
    }
}

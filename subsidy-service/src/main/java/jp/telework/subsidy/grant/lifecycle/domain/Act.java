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
import jp.telework.kernel.time.Japan;
import org.jspecify.annotations.Nullable;

/** One act of a case: who did what, when. Rows are only added; the database refuses every change. */
@Entity
@Table(name = "grant_act")
public class Act {

    /** A case's acts are numbered from 1. */
    @Embeddable
    public record Key(@Column(name = "grant_id") UUID grantId, int number) {}

    @EmbeddedId
    private Key key;

    private String kind;

    @Column(name = "acted_at")
    private Instant actedAt;

    private String actor;

    private @Nullable String reference;

    @Column(columnDefinition = "jsonb")
    private ActContent content;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Act() {}

    Act(UUID grantId, int number, ActContent content, String actor, @Nullable String reference, Instant now) {
        this.key = new Key(grantId, number);
        this.kind = content.actKind();
        this.content = content;
        this.actor = actor;
        this.reference = reference;
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

    /** Sign-in name of who acted. */
    public String actor() {
        return actor;
    }

    /** The reference of another system, unique among all acts. */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public ActContent content() {
        return content;
    }
}

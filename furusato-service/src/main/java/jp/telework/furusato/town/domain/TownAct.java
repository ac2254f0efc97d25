package jp.telework.furusato.town.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.telework.casework.approval.domain.Hand;
import jp.telework.furusato.town.domain.act.ActContent;
import org.jspecify.annotations.Nullable;

/** One act of a town: who did what, when. Rows are only added; the database refuses every change. */
@Entity
@Table(name = "town_act")
public class TownAct {

    /** A town's acts are numbered from 1. */
    @Embeddable
    public record Key(@Column(name = "town_id") UUID townId, int number) {}

    @EmbeddedId
    private Key key;

    private String kind;

    @Column(name = "acted_at")
    private Instant actedAt;

    private String actor;

    /** The person behind the account; null for programs, for acts of the town, and in acts from before it was kept. */
    private @Nullable String person;

    @Column(columnDefinition = "jsonb")
    private ActContent content;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected TownAct() {}

    TownAct(UUID townId, int number, ActContent content, Hand hand, Instant now) {
        this.key = new Key(townId, number);
        this.kind = content.actKind();
        this.content = content;
        this.actor = hand.name();
        this.person = hand.person();
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

    /** Sign-in name of who acted. */
    public String actor() {
        return actor;
    }

    /** Who acted. */
    public Hand hand() {
        return new Hand(actor, person);
    }

    public ActContent content() {
        return content;
    }
}

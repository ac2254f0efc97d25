package jp.telework.promotion.campaign.domain;

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
import jp.telework.kernel.refusal.Refusal;
import jp.telework.promotion.flow.domain.Course;

/** テレワーク・デイズ, テレワーク月間: a campaign of one year. */
@Entity
@Table(name = "campaign")
public class Campaign {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private CampaignStatus status;

    // What the content says, for order and filters.
    @Enumerated(EnumType.STRING)
    private CampaignSeries series;

    private LocalDate startsOn;
    private LocalDate endsOn;

    @Column(columnDefinition = "jsonb")
    private CampaignContent content;

    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Campaign() {}

    /** A new draft. */
    public Campaign(UUID id, CampaignContent content, Instant now) {
        this.id = id;
        this.status = CampaignStatus.DRAFT;
        take(content);
        this.updatedAt = now;
    }

    private void take(CampaignContent planned) {
        content = planned;
        series = planned.series();
        startsOn = planned.startsOn();
        endsOn = planned.endsOn();
    }

    /** 変更, while it is a draft. */
    public void change(CampaignContent changed, Instant now) {
        move(CampaignAction.CHANGE, now);
        take(changed);
    }

    /** 公表: from now on its classes and rules stand. */
    public void publish(Instant now) {
        move(CampaignAction.PUBLISH, now);
    }

    /** 成果の公表: its figures are made anew. */
    public void publishFigures(Instant now) {
        move(CampaignAction.PUBLISH_FIGURES, now);
    }

    /**
     * Checks that the state allows an action.
     *
     * @throws Refusal ILLEGAL_TRANSITION with the actions that are allowed
     */
    public void require(CampaignAction action) {
        after(action);
    }

    private void move(CampaignAction action, Instant now) {
        status = after(action);
        updatedAt = now;
    }

    private CampaignStatus after(CampaignAction action) {
        return Course.after(status, action, List.of(CampaignAction.PUBLISH), CampaignStatus::next);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public CampaignStatus status() {
        return status;
    }

    /** Whether the public has seen it. */
    public boolean isPublic() {
        return status != CampaignStatus.DRAFT;
    }

    public CampaignContent content() {
        return content;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}

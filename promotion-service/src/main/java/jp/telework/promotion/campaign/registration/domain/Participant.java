package jp.telework.promotion.campaign.registration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of the public list. It exists while a registration is approved, and holds nothing but what was agreed. */
@Entity
@Table(name = "campaign_participant")
public class Participant {

    /** That of the registration. */
    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID campaignId;

    @Column(columnDefinition = "jsonb", updatable = false)
    private PublishedParticipant shown;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Participant() {}

    public Participant(UUID id, UUID campaignId, PublishedParticipant shown) {
        this.id = id;
        this.campaignId = campaignId;
        this.shown = shown;
    }

    public UUID id() {
        return id;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public PublishedParticipant shown() {
        return shown;
    }
}

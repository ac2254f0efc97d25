package jp.telework.promotion.campaign.registration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.promotion.campaign.effect.domain.EffectReport;
import jp.telework.promotion.flow.domain.Course;
import org.jspecify.annotations.Nullable;

/** 参加登録 of an organisation for a campaign. */
@Entity
@Table(name = "campaign_registration")
public class CampaignRegistration {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID campaignId;

    @Column(updatable = false)
    private CorporateNumber organisation;

    @Enumerated(EnumType.STRING)
    private RegistrationStatus status;

    @Column(columnDefinition = "jsonb")
    private RegistrationContent content;

    @Column(columnDefinition = "jsonb")
    private @Nullable ContactPerson contact;

    @Column(columnDefinition = "jsonb")
    private @Nullable EffectReport report;

    private @Nullable String reason;
    private Instant registeredAt;
    private Instant updatedAt;
    private @Nullable Instant erasedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CampaignRegistration() {}

    /** 参加登録の申込み. */
    public CampaignRegistration(
            UUID id,
            UUID campaignId,
            CorporateNumber organisation,
            RegistrationContent content,
            ContactPerson contact,
            Instant now) {
        this.id = id;
        this.campaignId = campaignId;
        this.organisation = organisation;
        this.status = RegistrationStatus.SUBMITTED;
        this.content = content;
        this.contact = contact;
        this.registeredAt = now;
        this.updatedAt = now;
    }

    /** 変更: it waits for approval again. */
    public void change(RegistrationContent changed, ContactPerson person, Instant now) {
        move(RegistrationAction.CHANGE, now);
        content = changed;
        contact = person;
        reason = null;
    }

    /** 承認. */
    public void approve(Instant now) {
        move(RegistrationAction.APPROVE, now);
        reason = null;
    }

    /**
     * 差戻し or 不承認.
     *
     * @param why as the organisation reads it
     */
    public void refuse(RegistrationAction action, String why, Instant now) {
        move(action, now);
        reason = why;
    }

    /** 実績の報告: a later one replaces it. */
    public void report(EffectReport sent, Instant now) {
        move(RegistrationAction.REPORT, now);
        report = sent;
    }

    /** 取下げ. */
    public void withdraw(Instant now) {
        move(RegistrationAction.WITHDRAW, now);
    }

    /** Personal data go; headcounts and classes stay for the figures. */
    public void erase(Instant now) {
        contact = null;
        erasedAt = now;
    }

    /**
     * Checks that the state allows an action.
     *
     * @throws Refusal ILLEGAL_TRANSITION with the actions that are allowed
     */
    public void require(RegistrationAction action) {
        after(action);
    }

    private void move(RegistrationAction action, Instant now) {
        status = after(action);
        updatedAt = now;
    }

    private RegistrationStatus after(RegistrationAction action) {
        return Course.after(
                status,
                action,
                List.of(RegistrationAction.CHANGE, RegistrationAction.APPROVE),
                RegistrationStatus::next);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public CorporateNumber organisation() {
        return organisation;
    }

    public RegistrationStatus status() {
        return status;
    }

    public RegistrationContent content() {
        return content;
    }

    /** Null once personal data are erased. */
    public @Nullable ContactPerson contact() {
        return contact;
    }

    /** What came of it; null until it is reported. */
    public @Nullable EffectReport report() {
        return report;
    }

    /** Why it was returned or rejected. */
    public @Nullable String reason() {
        return reason;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}

package jp.telework.seminar.registration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/** 参加登録: one to several people who want to take part in a seminar; all of them get seats or none. */
@Entity
@Table(name = "registration")
public class Registration {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "seminar_id")
    private UUID seminarId;

    @Enumerated(EnumType.STRING)
    private RegistrationStatus status;

    private @Nullable CorporateNumber organisation;

    @Column(name = "organisation_name")
    private @Nullable String organisationName;

    private int seats;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "contact_name")
    private @Nullable String contactName;

    private @Nullable String email;

    @Column(columnDefinition = "jsonb")
    private @Nullable Participants participants;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "confirm_by")
    private @Nullable Instant confirmBy;

    private @Nullable Long place;

    @Column(name = "offer_expires_at")
    private @Nullable Instant offerExpiresAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    @Enumerated(EnumType.STRING)
    private @Nullable EndedBy endedBy;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    @Column(name = "survey_sent_at")
    private @Nullable Instant surveySentAt;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Registration() {}

    private Registration(UUID id, UUID seminarId, RegistrationDraft draft, Instant now) {
        this.id = id;
        this.seminarId = seminarId;
        this.status = RegistrationStatus.UNCONFIRMED;
        this.receivedAt = now;
        this.seats = draft.seats();
        this.language = draft.language();
        this.contactName = draft.contactName();
        this.email = draft.email();
        this.participants = draft.participants();
    }

    /**
     * One of the public; it counts only when the reader of the address confirms it. It never changes before that, so that a
     * link confirms exactly what was sent when the link was written.
     */
    public static Registration ofThePublic(
            UUID id, UUID seminarId, RegistrationDraft draft, Instant confirmBy, Instant now) {
        Registration registration = new Registration(id, seminarId, draft, now);
        registration.confirmBy = confirmBy;
        return registration;
    }

    /** One of a signed-in organisation, which needs no confirmation: its seats are claimed at once. */
    public static Registration ofOrganisation(
            UUID id,
            UUID seminarId,
            CorporateNumber organisation,
            @Nullable String organisationName,
            RegistrationDraft draft,
            Seats.Claim claim,
            Instant now) {
        Registration registration = new Registration(id, seminarId, draft, now);
        registration.organisation = organisation;
        registration.organisationName = organisationName;
        registration.settle(claim);
        return registration;
    }

    /**
     * Checks that it can be confirmed, before seats are claimed for it.
     *
     * @throws Refusal ILLEGAL_TRANSITION, CONFIRMATION_TOO_LATE
     */
    public void requireConfirmable(Instant now) {
        require(RegistrationAction.TAKE_SEATS);
        if (confirmBy != null && !now.isBefore(confirmBy)) {
            throw Refusal.of(RegistrationError.CONFIRMATION_TOO_LATE, confirmBy);
        }
    }

    /** 確認: with the seats or the place in line that it got. */
    public void confirm(Seats.Claim claim) {
        require(RegistrationAction.TAKE_SEATS);
        settle(claim);
        confirmBy = null;
    }

    private void settle(Seats.Claim claim) {
        status = after(claim.seated() ? RegistrationAction.TAKE_SEATS : RegistrationAction.JOIN_LINE);
        place = claim.place();
    }

    /**
     * 繰上げの承諾.
     *
     * @throws Refusal ILLEGAL_TRANSITION, OFFER_EXPIRED
     */
    public void accept(Instant now) {
        RegistrationStatus next = after(RegistrationAction.ACCEPT);
        if (offerExpiresAt != null && !now.isBefore(offerExpiresAt)) {
            throw Refusal.of(RegistrationError.OFFER_EXPIRED, offerExpiresAt);
        }
        status = next;
        offerExpiresAt = null;
    }

    /** 取消し. */
    public void cancel(EndedBy by, Instant now) {
        end(RegistrationAction.CANCEL, by, now);
    }

    /** 期限切れ. */
    public void expire(Instant now) {
        end(RegistrationAction.EXPIRE, EndedBy.CLOCK, now);
    }

    private void end(RegistrationAction action, EndedBy by, Instant now) {
        status = after(action);
        endedAt = now;
        endedBy = by;
        confirmBy = null;
        offerExpiresAt = null;
    }

    public void reminded(Instant now) {
        remindedAt = now;
    }

    /** The day has changed. */
    public void remindAgain() {
        remindedAt = null;
    }

    public void surveySent(Instant now) {
        surveySentAt = now;
    }

    /** 個人情報の消去; how many seats it had and what became of it stays. */
    public void erase(Instant now) {
        contactName = null;
        email = null;
        participants = null;
        erasedAt = now;
    }

    /** Checks that the state allows an action, or refuses with ILLEGAL_TRANSITION. */
    public void require(RegistrationAction action) {
        after(action);
    }

    private RegistrationStatus after(RegistrationAction action) {
        return status.next(action).orElseThrow(() -> Refusal.of(CommonError.ILLEGAL_TRANSITION, status, action)
                .with("allowed", status.allowed()));
    }

    /** Whom to write to; empty once erased. */
    public Optional<Contact> contact() {
        return email == null || contactName == null
                ? Optional.empty()
                : Optional.of(new Contact(contactName, email, language));
    }

    /** Who is written to. */
    public record Contact(String name, String email, Language language) {

        @Override
        public String toString() {
            return "contact, " + language;
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID seminarId() {
        return seminarId;
    }

    public RegistrationStatus status() {
        return status;
    }

    /** Null for one of the public. */
    public @Nullable CorporateNumber organisation() {
        return organisation;
    }

    public @Nullable String organisationName() {
        return organisationName;
    }

    public int seats() {
        return seats;
    }

    /** Null once erased. */
    public @Nullable Participants participants() {
        return participants;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public @Nullable Instant confirmBy() {
        return confirmBy;
    }

    /** In the order of confirmation; null before it. */
    public @Nullable Long place() {
        return place;
    }

    public @Nullable Instant offerExpiresAt() {
        return offerExpiresAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable EndedBy endedBy() {
        return endedBy;
    }

    public @Nullable Instant erasedAt() {
        return erasedAt;
    }
}

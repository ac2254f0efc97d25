package jp.telework.seminar.consultation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/** 相談枠: some time with an adviser, for one organisation. The database keeps an adviser's slots apart. */
@Entity
@Table(name = "consultation_slot")
public class ConsultationSlot {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private SlotStatus status;

    @Column(columnDefinition = "jsonb")
    private SlotPlan plan;

    // What the plan says, for order and constraints.
    private Instant startsAt;
    private Instant endsAt;
    private UUID managerId;
    private String managerSubject;
    private String managerName;
    private @Nullable UUID seminarId;
    private @Nullable CorporateNumber organisation;

    @Column(columnDefinition = "jsonb")
    private @Nullable Booking booking;

    private @Nullable String adviserNotes;

    @Column(columnDefinition = "jsonb")
    private @Nullable FollowUp followUp;

    private @Nullable String cancellationReason;
    private Instant updatedAt;
    private @Nullable Instant erasedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ConsultationSlot() {}

    /**
     * A new open slot.
     *
     * @param managerSubject the adviser's id at the identity provider
     */
    public ConsultationSlot(UUID id, SlotPlan plan, String managerName, String managerSubject, Instant now) {
        this.id = id;
        this.status = SlotStatus.OPEN;
        this.plan = plan;
        this.startsAt = plan.period().startsAt();
        this.endsAt = plan.period().endsAt();
        this.managerId = plan.managerId();
        this.managerName = managerName;
        this.managerSubject = managerSubject;
        this.seminarId = plan.seminarId();
        this.updatedAt = now;
    }

    /** 予約. */
    public void book(CorporateNumber booker, Booking wanted, Instant now) {
        move(SlotAction.BOOK, now);
        organisation = booker;
        booking = wanted;
    }

    /** 予約の取消し: the slot is free again, and nothing of the booker is kept. */
    public void cancelBooking(Instant now) {
        move(SlotAction.CANCEL_BOOKING, now);
        organisation = null;
        booking = null;
        adviserNotes = null;
    }

    /** 枠の中止. */
    public void callOff(String reason, Instant now) {
        move(SlotAction.CALL_OFF, now);
        cancellationReason = reason;
    }

    /** 覚え書き: for the adviser only. */
    public void keepNotes(String notes, Instant now) {
        move(SlotAction.KEEP_NOTES, now);
        if (erasedAt != null) {
            throw Refusal.of(ConsultationError.CONSULTATION_ERASED);
        }
        adviserNotes = notes;
    }

    /** 実施の記録. */
    public void hold(FollowUp outcome, Instant now) {
        move(SlotAction.HOLD, now);
        followUp = outcome;
    }

    /** 対応の完了. */
    public void completeFollowUp(Instant now) {
        move(SlotAction.FOLLOW_UP, now);
        followUp = Objects.requireNonNull(followUp).done(now);
    }

    /** 個人情報の消去: that a consultation was booked, by whom and on what stays. */
    public void erase(Instant now) {
        booking = booking == null ? null : booking.erased();
        followUp = followUp == null ? null : followUp.erased();
        adviserNotes = null;
        erasedAt = now;
        updatedAt = now;
    }

    /**
     * Checks that the state allows an action.
     *
     * @throws Refusal ILLEGAL_TRANSITION with the actions that are allowed
     */
    public void require(SlotAction action) {
        after(action);
    }

    private void move(SlotAction action, Instant now) {
        status = after(action);
        updatedAt = now;
    }

    private SlotStatus after(SlotAction action) {
        return status.next(action).orElseThrow(() -> Refusal.of(CommonError.ILLEGAL_TRANSITION, status.whyNot(action))
                .with("allowed", status.allowed().stream().map(SlotAction::noun).toList()));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public SlotStatus status() {
        return status;
    }

    public SlotPlan plan() {
        return plan;
    }

    public String managerName() {
        return managerName;
    }

    /** Whether this person is the adviser. */
    public boolean isOf(String subject) {
        return managerSubject.equals(subject);
    }

    /** Whose booking it has. */
    public Optional<CorporateNumber> organisation() {
        return Optional.ofNullable(organisation);
    }

    public Optional<Booking> booking() {
        return Optional.ofNullable(booking);
    }

    /** For the adviser only. */
    public Optional<String> adviserNotes() {
        return Optional.ofNullable(adviserNotes);
    }

    public Optional<FollowUp> followUp() {
        return Optional.ofNullable(followUp);
    }

    public Optional<String> cancellationReason() {
        return Optional.ofNullable(cancellationReason);
    }

    public @Nullable Instant erasedAt() {
        return erasedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}

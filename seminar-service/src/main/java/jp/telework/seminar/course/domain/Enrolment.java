package jp.telework.seminar.course.domain;

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

/** 受講: one person's way through a course, to the certificate and into the public register. */
@Entity
@Table(name = "course_enrolment")
public class Enrolment {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID courseId;
    private CorporateNumber organisation;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    @Column(columnDefinition = "jsonb")
    private @Nullable Participant participant;

    @Column(columnDefinition = "jsonb")
    private Attendance attendance;

    private @Nullable String certificateNumber;

    @Column(columnDefinition = "jsonb")
    private @Nullable Certificate certificate;

    private boolean listed;
    private @Nullable Instant consentedAt;
    private Instant enrolledAt;
    private Instant updatedAt;
    private @Nullable Instant erasedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    /** A new enrolment. */
    public Enrolment(UUID id, UUID courseId, CorporateNumber organisation, Participant participant, Instant now) {
        this.id = id;
        this.courseId = courseId;
        this.organisation = organisation;
        this.status = EnrolmentStatus.ENROLLED;
        this.participant = participant;
        this.attendance = Attendance.NONE;
        this.enrolledAt = now;
        this.updatedAt = now;
    }

    /** 取消し. */
    public void cancel(Instant now) {
        move(EnrolmentAction.CANCEL, now);
    }

    /** 出席の記録. */
    public void attend(Attendance.Entry entry, Instant now) {
        move(EnrolmentAction.ATTEND, now);
        attendance = attendance.with(entry);
    }

    /** 修了の認定. */
    public void complete(Certificate issued, Instant now) {
        move(EnrolmentAction.COMPLETE, now);
        certificate = issued;
        certificateNumber = issued.number();
    }

    /** 修了の取消し: the certificate says so from now on, and the register drops the person. */
    public void revoke(String reason, Instant now) {
        move(EnrolmentAction.REVOKE, now);
        certificate = Objects.requireNonNull(certificate).revoked(reason, now);
        listed = false;
        consentedAt = null;
    }

    /** 名簿への掲載の同意の依頼: the expert is asked by mail; nothing is listed by that. */
    public void ask(Instant now) {
        move(EnrolmentAction.ASK, now);
        requireParticipant();
    }

    /** 名簿への掲載の同意, or its withdrawal. */
    public void consent(boolean agrees, Instant now) {
        move(EnrolmentAction.CONSENT, now);
        requireParticipant();
        listed = agrees;
        consentedAt = agrees ? now : null;
    }

    private void requireParticipant() {
        if (participant == null) {
            throw Refusal.of(CourseError.PERSONAL_DATA_ERASED);
        }
    }

    /** 個人情報の消去: the attendance, its minutes and the certificate's number stay. */
    public void erase(Instant now) {
        participant = null;
        listed = false;
        consentedAt = null;
        erasedAt = now;
        updatedAt = now;
    }

    /**
     * Checks that the state allows an action.
     *
     * @throws Refusal ILLEGAL_TRANSITION with the actions that are allowed
     */
    public void require(EnrolmentAction action) {
        after(action);
    }

    private void move(EnrolmentAction action, Instant now) {
        status = after(action);
        updatedAt = now;
    }

    private EnrolmentStatus after(EnrolmentAction action) {
        return status.next(action).orElseThrow(() -> Refusal.of(CommonError.ILLEGAL_TRANSITION, status.whyNot(action))
                .with(
                        "allowed",
                        status.allowed().stream().map(EnrolmentAction::noun).toList()));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID courseId() {
        return courseId;
    }

    public CorporateNumber organisation() {
        return organisation;
    }

    public EnrolmentStatus status() {
        return status;
    }

    /** Empty once erased. */
    public Optional<Participant> participant() {
        return Optional.ofNullable(participant);
    }

    public @Nullable Instant erasedAt() {
        return erasedAt;
    }

    public Attendance attendance() {
        return attendance;
    }

    public Optional<Certificate> certificate() {
        return Optional.ofNullable(certificate);
    }

    /** Whether the public register shows the person: only when the person agreed, not the organisation for them. */
    public boolean isListed() {
        return listed && consentedAt != null;
    }

    public Instant enrolledAt() {
        return enrolledAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}

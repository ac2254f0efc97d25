package jp.telework.seminar.attendance.domain;

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
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** 出席: one person at one seminar. The name is there for the certificate and goes when personal data are erased. */
@Entity
@Table(name = "attendance")
public class Attendance {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "seminar_id")
    private UUID seminarId;

    @Enumerated(EnumType.STRING)
    private AttendanceStatus status;

    @Enumerated(EnumType.STRING)
    private AttendanceKind kind;

    @Column(name = "registration_id")
    private @Nullable UUID registrationId;

    private int participant;

    private @Nullable String name;

    @Column(name = "organisation_name")
    private @Nullable String organisationName;

    @Column(name = "checked_in_at")
    private Instant checkedInAt;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Attendance() {}

    private Attendance(
            UUID id,
            UUID seminarId,
            AttendanceKind kind,
            @Nullable UUID registrationId,
            int participant,
            String name,
            @Nullable String organisationName,
            Instant now) {
        this.id = id;
        this.seminarId = seminarId;
        this.status = AttendanceStatus.PRESENT;
        this.kind = kind;
        this.registrationId = registrationId;
        this.participant = participant;
        this.name = name;
        this.organisationName = organisationName;
        this.checkedInAt = now;
    }

    /** A participant of a registration comes in. */
    public static Attendance registered(
            UUID id, AttendanceCode code, String name, @Nullable String organisationName, Instant now) {
        return new Attendance(
                id,
                code.seminarId(),
                AttendanceKind.REGISTERED,
                code.subject(),
                code.participant(),
                name,
                organisationName,
                now);
    }

    /** A person without a registration comes in. */
    public static Attendance walkIn(
            UUID id, UUID seminarId, String name, @Nullable String organisationName, Instant now) {
        return new Attendance(id, seminarId, AttendanceKind.WALK_IN, null, 0, name, organisationName, now);
    }

    /** 受付の取消し. */
    public void withdraw(String reason) {
        status = status.next(AttendanceAction.WITHDRAW)
                .orElseThrow(() -> Refusal.of(CommonError.ILLEGAL_TRANSITION, status, AttendanceAction.WITHDRAW)
                        .with("allowed", List.of()));
        withdrawalReason = reason;
    }

    public boolean isPresent() {
        return status == AttendanceStatus.PRESENT;
    }

    /** The code under which the attendee gets the certificate and answers the survey. */
    public AttendanceCode code() {
        return registrationId == null
                ? new AttendanceCode(seminarId, id, 0)
                : AttendanceCode.registered(seminarId, registrationId, participant);
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

    public AttendanceStatus status() {
        return status;
    }

    public AttendanceKind kind() {
        return kind;
    }

    public @Nullable UUID registrationId() {
        return registrationId;
    }

    public int participant() {
        return participant;
    }

    /** Null once erased. */
    public @Nullable String name() {
        return name;
    }

    public @Nullable String organisationName() {
        return organisationName;
    }

    public Instant checkedInAt() {
        return checkedInAt;
    }

    public @Nullable String withdrawalReason() {
        return withdrawalReason;
    }
}

package jp.telework.seminar.attendance.api;

import java.time.Instant;
import java.util.UUID;
import jp.telework.seminar.attendance.domain.Attendance;
import jp.telework.seminar.attendance.domain.AttendanceKind;
import jp.telework.seminar.attendance.domain.AttendanceStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An attendance as the office sees it. */
@Schema(name = "Attendance", description = "出席。氏名は保存期間の後に消える。 An attendance; its name is erased when its time is over.")
public record AttendanceView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID seminarId,

        @Schema(required = true, description = "PRESENT 出席, WITHDRAWN 受付の取消し")
        AttendanceStatus status,

        @Schema(required = true, description = "REGISTERED 事前申込, WALK_IN 当日参加")
        AttendanceKind kind,

        @Nullable UUID registrationId,

        @Schema(required = true, description = "申込みの何人目か。当日参加は0 / which participant, 0 for a walk-in")
        int participant,

        @Nullable String name,
        @Nullable String organisationName,
        @Schema(required = true) Instant checkedInAt,

        @Schema(required = true, description = "受講証明書とアンケートに使うコード / for certificate and survey")
        String code,

        @Nullable String withdrawalReason) {

    static AttendanceView of(Attendance attendance, String code) {
        return new AttendanceView(
                attendance.id(),
                attendance.seminarId(),
                attendance.status(),
                attendance.kind(),
                attendance.registrationId(),
                attendance.participant(),
                attendance.name(),
                attendance.organisationName(),
                attendance.checkedInAt(),
                code,
                attendance.withdrawalReason());
    }
}

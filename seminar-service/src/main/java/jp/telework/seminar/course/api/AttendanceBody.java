package jp.telework.seminar.course.api;

import jp.telework.kernel.refusal.BodyFields;
import jp.telework.seminar.course.domain.Attendance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Attendance of one session. */
@Schema(
        name = "CourseAttendanceBody",
        description = "1回分の出席（0分は欠席） / attendance of one session; 0 minutes is absence",
        examples = Examples.ATTENDANCE)
public record AttendanceBody(
        @Schema(required = true, description = "回の番号 / number of the session") @Nullable
        Integer session,

        @Schema(required = true, description = "出席した分数 / minutes") @Nullable
        Integer minutes) {

    Attendance.Entry read() {
        BodyFields body = new BodyFields();
        Attendance.Entry entry = new Attendance.Entry(
                body.number("/session", session, 1, 100), body.number("/minutes", minutes, 0, 10_000));
        body.done();
        return entry;
    }
}

package jp.telework.seminar.course.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.seminar.course.domain.Attendance;
import jp.telework.seminar.course.domain.Certificate;
import jp.telework.seminar.course.domain.Enrolment;
import jp.telework.seminar.course.domain.EnrolmentStatus;
import jp.telework.seminar.course.domain.Participant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An enrolment. */
@Schema(name = "Enrolment", description = "受講 / one person's way through a course")
public record EnrolmentView(
        UUID id,
        UUID courseId,
        CorporateNumber organisation,
        EnrolmentStatus status,

        @Schema(description = "消去の後はない / absent once erased") @Nullable
        Participant participant,

        List<Attendance.Entry> attendance,
        int attendedMinutes,
        @Nullable Certificate certificate,

        @Schema(description = "名簿に掲載中か / named in the public register")
        boolean listed,

        Instant enrolledAt,
        Instant updatedAt,

        @Schema(description = "個人情報を消去した時 / when personal data were erased") @Nullable
        Instant erasedAt) {

    static EnrolmentView of(Enrolment enrolment) {
        return new EnrolmentView(
                enrolment.id(),
                enrolment.courseId(),
                enrolment.organisation(),
                enrolment.status(),
                enrolment.participant().orElse(null),
                enrolment.attendance().entries(),
                enrolment.attendance().minutes(),
                enrolment.certificate().orElse(null),
                enrolment.isListed(),
                enrolment.enrolledAt(),
                enrolment.updatedAt(),
                enrolment.erasedAt());
    }
}

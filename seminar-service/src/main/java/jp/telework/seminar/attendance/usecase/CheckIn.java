package jp.telework.seminar.attendance.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.text.Message;
import jp.telework.seminar.attendance.domain.Attendance;
import jp.telework.seminar.attendance.domain.AttendanceClause;
import jp.telework.seminar.attendance.domain.AttendanceCode;
import jp.telework.seminar.attendance.domain.AttendanceError;
import jp.telework.seminar.attendance.domain.AttendanceText;
import jp.telework.seminar.attendance.domain.Attendances;
import jp.telework.seminar.seminar.usecase.ReadSeminar;

/** 受付: a registered participant shows the code and checks in, once. */
@ApplicationScoped
public class CheckIn {

    private final ReceptionDesk desk;
    private final ReadSeminar seminars;
    private final Admissions admissions;
    private final AttendanceCodes codes;
    private final Attendances attendances;
    private final Ids ids;

    CheckIn(
            ReceptionDesk desk,
            ReadSeminar seminars,
            Admissions admissions,
            AttendanceCodes codes,
            Attendances attendances,
            Ids ids) {
        this.desk = desk;
        this.seminars = seminars;
        this.admissions = admissions;
        this.codes = codes;
        this.attendances = attendances;
        this.ids = ids;
    }

    /**
     * Lets the holder of a code in.
     *
     * @throws Refusal CODE_NOT_VALID, NO_CONFIRMED_SEAT, ALREADY_CHECKED_IN, CHECK_IN_NOT_OPEN or CHECK_IN_CLOSED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Attendance handle(UUID seminarId, String text) {
        desk.attempt("CHECK_IN");
        desk.requireOpen(seminars.holdAnnounced(seminarId));
        AttendanceCode code = codes.read(text)
                .filter(read -> read.seminarId().equals(seminarId) && !read.isWalkIn())
                .orElseThrow(() -> Refusal.of(List.of(Violation.of("/code", AttendanceError.CODE_NOT_VALID))));
        Admissions.Admitted admitted = admissions
                .admitted(seminarId, code.subject(), code.participant())
                .orElseThrow(() -> Refusal.of(AttendanceError.NO_CONFIRMED_SEAT));
        attendances.present(code).ifPresent(earlier -> {
            throw Refusal.of(AttendanceError.ALREADY_CHECKED_IN, earlier.checkedInAt());
        });
        desk.trace(
                "CONFIRMED_SEAT",
                AttendanceClause.DOORS,
                Map.of("registration", code.subject().toString(), "participant", code.participant()),
                true,
                Message.of(AttendanceText.SEAT_PROMISED, code.participant()));
        Attendance attendance =
                Attendance.registered(ids.next(), code, admitted.name(), admitted.organisationName(), desk.now());
        attendances.add(attendance);
        desk.changed(attendance, "checked-in", Map.of());
        return attendance;
    }
}

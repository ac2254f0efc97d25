package jp.telework.seminar.attendance.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Message;
import jp.telework.seminar.attendance.domain.Attendance;
import jp.telework.seminar.attendance.domain.AttendanceClause;
import jp.telework.seminar.attendance.domain.AttendanceError;
import jp.telework.seminar.attendance.domain.AttendanceText;
import jp.telework.seminar.attendance.domain.Attendances;
import jp.telework.seminar.seminar.domain.RegistrationPeriod;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.usecase.ReadSeminar;
import jp.telework.seminar.seminar.usecase.SeatedSeminar;
import org.jspecify.annotations.Nullable;

/**
 * 当日参加: a person comes without a registration. The seminar's lock admits walk-ins one by one, so the last seat goes to
 * only one of them. While registration is open, walk-ins are refused.
 */
@ApplicationScoped
public class AdmitWalkIn {

    private final ReceptionDesk desk;
    private final ReadSeminar seminars;
    private final Attendances attendances;
    private final Ids ids;

    AdmitWalkIn(ReceptionDesk desk, ReadSeminar seminars, Attendances attendances, Ids ids) {
        this.desk = desk;
        this.seminars = seminars;
        this.attendances = attendances;
        this.ids = ids;
    }

    /**
     * Admits a walk-in if a seat is left.
     *
     * @throws Refusal REGISTRATION_STILL_OPEN, NO_SEAT_LEFT, CHECK_IN_NOT_OPEN or CHECK_IN_CLOSED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Attendance handle(UUID seminarId, String name, @Nullable String organisationName) {
        desk.attempt("ADMIT_WALK_IN");
        SeatedSeminar seated = seminars.lockAnnounced(seminarId);
        desk.requireOpen(seated.seminar());
        refuseWithoutRoom(seated);
        Attendance attendance = Attendance.walkIn(ids.next(), seminarId, name, organisationName, desk.now());
        attendances.add(attendance);
        desk.changed(attendance, "walked-in", Map.of());
        return attendance;
    }

    /**
     * Checks that there is room for a person without a registration.
     *
     * @throws Refusal REGISTRATION_STILL_OPEN or NO_SEAT_LEFT
     */
    void refuseWithoutRoom(SeatedSeminar seated) {
        refuseWhileOneRegisters(seated.seminar());
        Integer capacity = seated.seminar().plan().capacity();
        if (capacity != null) {
            refuseWithoutSeat(seated, capacity);
        }
    }

    private void refuseWhileOneRegisters(Seminar seminar) {
        RegistrationPeriod registration = seminar.plan().registration();
        if (registration != null && !desk.now().isAfter(registration.closesAt())) {
            throw Refusal.of(AttendanceError.REGISTRATION_STILL_OPEN, registration.closesAt());
        }
    }

    private void refuseWithoutSeat(SeatedSeminar seated, int capacity) {
        int left = desk.doors()
                .seatsForWalkIns(
                        capacity,
                        seated.seats().confirmed(),
                        attendances.count(seated.seminar().id()),
                        seated.seminar().plan().period().startsAt(),
                        desk.now());
        desk.trace(
                "SEATS_FOR_WALK_INS",
                AttendanceClause.WALK_INS,
                Map.of("capacity", capacity, "promised", seated.seats().confirmed(), "left", left),
                left > 0,
                Message.of(left > 0 ? AttendanceText.SEATS_LEFT : AttendanceText.NO_SEATS_LEFT, left));
        if (left == 0) {
            throw Refusal.of(AttendanceError.NO_SEAT_LEFT);
        }
    }
}

package jp.telework.seminar.attendance.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.seminar.attendance.domain.Attendance;
import jp.telework.seminar.attendance.domain.AttendanceCode;
import jp.telework.seminar.attendance.domain.AttendanceError;
import jp.telework.seminar.attendance.domain.AttendanceStatus;
import jp.telework.seminar.attendance.domain.Attendances;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarStatus;
import jp.telework.seminar.seminar.usecase.ReadSeminar;
import org.jspecify.annotations.Nullable;

/** Reads attendances: the office all, an attendee by code the own one. */
@ApplicationScoped
public class FindAttendances {

    private final Attendances attendances;
    private final AttendanceCodes codes;
    private final ReadSeminar seminars;

    FindAttendances(Attendances attendances, AttendanceCodes codes, ReadSeminar seminars) {
        this.attendances = attendances;
        this.codes = codes;
        this.seminars = seminars;
    }

    @Transactional
    public Page<Attendance> list(Caller caller, UUID seminarId, @Nullable AttendanceStatus status, PageRequest page) {
        seminars.byId(Optional.of(caller), seminarId);
        return Page.of(attendances.list(seminarId, status, page.afterId(), page.rows()), page, attendance -> attendance
                .id()
                .toString());
    }

    @Transactional
    public Attendance get(UUID id) {
        return attendances.find(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /** A code of ours; anything else is not found. */
    public AttendanceCode code(String text) {
        return codes.read(text).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /** Whether an attendee checked in with the code. */
    @Transactional
    public boolean came(AttendanceCode code) {
        return attendances.present(code).isPresent();
    }

    /** Which participants of registrations came, by registration, in one statement. */
    @Transactional
    public Map<UUID, List<Integer>> whoCame(Collection<UUID> registrationIds) {
        return attendances.presentOf(registrationIds).stream()
                .collect(Collectors.groupingBy(
                        AttendanceCode::subject, Collectors.mapping(AttendanceCode::participant, Collectors.toList())));
    }

    /** An attendee of a seminar that is recorded as held. */
    public record Attended(Attendance attendance, Seminar seminar) {}

    /**
     * By id, for the office.
     *
     * @throws Refusal NOT_FOUND, NOT_HELD_YET
     */
    @Transactional
    public Attended attended(UUID id) {
        return held(get(id));
    }

    /**
     * By code, for the attendee.
     *
     * @throws Refusal NOT_FOUND when no attendee checked in with it, NOT_HELD_YET
     */
    @Transactional
    public Attended attended(String text) {
        return held(attendances.present(code(text)).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND)));
    }

    /** By the number of a certificate, for the public; a withdrawn attendance has no valid certificate. */
    @Transactional
    public Optional<Attended> certified(UUID id) {
        return attendances
                .find(id)
                .map(attendance -> new Attended(
                        attendance,
                        seminars.byId(Optional.empty(), attendance.seminarId()).seminar()))
                .filter(attended -> attended.seminar().status() == SeminarStatus.HELD);
    }

    private Attended held(Attendance attendance) {
        if (!attendance.isPresent()) {
            throw Refusal.of(CommonError.NOT_FOUND);
        }
        Seminar seminar =
                seminars.byId(Optional.empty(), attendance.seminarId()).seminar();
        if (seminar.status() != SeminarStatus.HELD) {
            throw Refusal.of(AttendanceError.NOT_HELD_YET);
        }
        return new Attended(attendance, seminar);
    }
}

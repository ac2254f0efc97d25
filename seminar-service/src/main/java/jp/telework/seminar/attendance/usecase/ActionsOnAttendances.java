package jp.telework.seminar.attendance.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.seminar.attendance.domain.AttendanceAction;
import jp.telework.seminar.attendance.domain.AttendanceStatus;

/** What can be done with an attendance. */
@ApplicationScoped
class ActionsOnAttendances implements CaseActions {

    private final FindAttendances attendances;

    ActionsOnAttendances(FindAttendances attendances) {
        this.attendances = attendances;
    }

    @Override
    public String kind() {
        return ReceptionDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        AttendanceAction action = AttendanceAction.WITHDRAW;
        return List.of(Possibility.of(
                action.noun(), Possibility.inState(attendances.get(id).status(), action, AttendanceStatus::next)));
    }
}

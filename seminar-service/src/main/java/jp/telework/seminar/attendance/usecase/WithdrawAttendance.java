package jp.telework.seminar.attendance.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.attendance.domain.Attendance;
import jp.telework.seminar.attendance.domain.Attendances;

/** 受付の取消し: the office corrects a check-in that was a mistake; the code lets in again. */
@ApplicationScoped
public class WithdrawAttendance {

    private final ReceptionDesk desk;
    private final Attendances attendances;

    WithdrawAttendance(ReceptionDesk desk, Attendances attendances) {
        this.desk = desk;
        this.attendances = attendances;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Attendance handle(UUID id, IfMatch ifMatch, String reason) {
        desk.attempt(id, "WITHDRAW_ATTENDANCE");
        Attendance attendance = attendances.find(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        boolean current = attendance.isPresent();
        if (current) {
            ifMatch.check(attendance.version());
        }
        attendance.withdraw(reason);
        desk.changed(attendance, "withdrawn", Map.of("reason", reason));
        return attendance;
    }
}

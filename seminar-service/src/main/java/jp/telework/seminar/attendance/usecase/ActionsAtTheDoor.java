package jp.telework.seminar.attendance.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.usecase.ReadSeminar;
import jp.telework.seminar.seminar.usecase.SeatedSeminar;
import jp.telework.seminar.seminar.usecase.SeminarDesk;

/** What the reception can do with a seminar. */
@ApplicationScoped
class ActionsAtTheDoor implements CaseActions {

    private final ReadSeminar seminars;
    private final ReceptionDesk desk;
    private final AdmitWalkIn walkIns;

    ActionsAtTheDoor(ReadSeminar seminars, ReceptionDesk desk, AdmitWalkIn walkIns) {
        this.seminars = seminars;
        this.desk = desk;
        this.walkIns = walkIns;
    }

    @Override
    public String kind() {
        return SeminarDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        SeatedSeminar seated = seminars.byId(Optional.of(caller), id);
        Seminar seminar = seated.seminar();
        List<Violation> closed = Possibility.unless(() -> desk.requireOpen(seminar));
        return List.of(
                Possibility.of("attendances", closed),
                Possibility.of(
                        "walk-ins",
                        closed.isEmpty() ? Possibility.unless(() -> walkIns.refuseWithoutRoom(seated)) : closed));
    }
}

package jp.telework.seminar.registration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.usecase.ReadSeminar;
import jp.telework.seminar.seminar.usecase.SeminarDesk;

/** Whether one can register for a seminar. */
@ApplicationScoped
class ActionsOfRegistrants implements CaseActions {

    private final ReadSeminar seminars;
    private final RegistrationDesk desk;

    ActionsOfRegistrants(ReadSeminar seminars, RegistrationDesk desk) {
        this.seminars = seminars;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return SeminarDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        Seminar seminar = seminars.byId(Optional.of(caller), id).seminar();
        return List.of(
                Possibility.of("registrations", Possibility.unless(() -> desk.requireOpen(seminar, desk.now()))));
    }
}

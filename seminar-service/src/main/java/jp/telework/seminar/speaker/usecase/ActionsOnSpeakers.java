package jp.telework.seminar.speaker.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.seminar.seminar.usecase.ReadSeminar;
import jp.telework.seminar.seminar.usecase.SeminarDesk;
import jp.telework.seminar.speaker.domain.SpeakerConsentAction;

/** Whether the lecturers of a seminar can be asked: always, whatever its state. */
@ApplicationScoped
class ActionsOnSpeakers implements CaseActions {

    private final ReadSeminar seminars;

    ActionsOnSpeakers(ReadSeminar seminars) {
        this.seminars = seminars;
    }

    @Override
    public String kind() {
        return SeminarDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        seminars.byId(Optional.of(caller), id);
        return List.of(Possibility.of(SpeakerConsentAction.ASK.noun(), List.of()));
    }
}

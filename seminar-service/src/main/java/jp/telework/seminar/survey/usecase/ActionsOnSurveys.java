package jp.telework.seminar.survey.usecase;

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

/** Whether the survey of a seminar takes answers. */
@ApplicationScoped
class ActionsOnSurveys implements CaseActions {

    private final ReadSeminar seminars;
    private final AnswerSurvey answers;

    ActionsOnSurveys(ReadSeminar seminars, AnswerSurvey answers) {
        this.seminars = seminars;
        this.answers = answers;
    }

    @Override
    public String kind() {
        return SeminarDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        Seminar seminar = seminars.byId(Optional.of(caller), id).seminar();
        return List.of(Possibility.of("survey-responses", Possibility.unless(() -> answers.refuseClosed(seminar))));
    }
}

package jp.telework.furusato.town.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.furusato.town.domain.SurveyPolicy;
import jp.telework.furusato.town.domain.Town;
import jp.telework.furusato.town.domain.TownAction;
import jp.telework.furusato.town.domain.act.Survey;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;

/** 現状調査の記録: the town tells where it stands. */
@ApplicationScoped
public class RecordSurvey {

    private final TownDesk desk;

    RecordSurvey(TownDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Town handle(Caller caller, UUID id, IfMatch ifMatch, Survey survey) {
        return desk.perform(caller, id, ifMatch, TownAction.RECORD_SURVEY, work -> {
            SurveyPolicy.judge(survey, work.today(), work.checks());
            return survey;
        });
    }
}

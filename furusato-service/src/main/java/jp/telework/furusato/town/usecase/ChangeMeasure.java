package jp.telework.furusato.town.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.furusato.town.domain.MeasurePolicy;
import jp.telework.furusato.town.domain.Town;
import jp.telework.furusato.town.domain.TownAction;
import jp.telework.furusato.town.domain.act.MeasureChange;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;

/** 取組の状況の記録, with evidence or a reason. */
@ApplicationScoped
public class ChangeMeasure {

    private final TownDesk desk;

    ChangeMeasure(TownDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Town handle(Caller caller, UUID id, IfMatch ifMatch, MeasureChange change) {
        return desk.perform(caller, id, ifMatch, TownAction.CHANGE_MEASURE, work -> {
            MeasurePolicy.judge(change, work.town().file(), work.checks());
            return change;
        });
    }
}

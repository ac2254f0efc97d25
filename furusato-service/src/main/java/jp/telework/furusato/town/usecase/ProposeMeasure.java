package jp.telework.furusato.town.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.furusato.town.domain.MeasurePolicy;
import jp.telework.furusato.town.domain.Town;
import jp.telework.furusato.town.domain.TownAction;
import jp.telework.furusato.town.domain.act.MeasureProposal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;

/** 取組の提案, one at a time. */
@ApplicationScoped
public class ProposeMeasure {

    private final TownDesk desk;

    ProposeMeasure(TownDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Town handle(Caller caller, UUID id, IfMatch ifMatch, MeasureProposal measure) {
        return desk.perform(caller, id, ifMatch, TownAction.PROPOSE_MEASURE, work -> {
            MeasurePolicy.judge(measure, work.checks());
            return measure;
        });
    }
}

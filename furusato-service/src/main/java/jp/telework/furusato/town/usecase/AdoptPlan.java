package jp.telework.furusato.town.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.furusato.town.domain.PlanPolicy;
import jp.telework.furusato.town.domain.Town;
import jp.telework.furusato.town.domain.TownAction;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;

/** 推進計画の決定 by a deciding officer who did not review it. */
@ApplicationScoped
public class AdoptPlan {

    private final TownDesk desk;

    AdoptPlan(TownDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Town handle(Caller caller, UUID id, IfMatch ifMatch) {
        return desk.perform(
                caller,
                id,
                ifMatch,
                TownAction.ADOPT_PLAN,
                work -> PlanPolicy.adopt(work.actor(), work.town().file(), work.checks()));
    }
}

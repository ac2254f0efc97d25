package jp.telework.furusato.town.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.furusato.town.domain.PlanPolicy;
import jp.telework.furusato.town.domain.Town;
import jp.telework.furusato.town.domain.TownAction;
import jp.telework.furusato.town.domain.act.PlanDraft;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;

/** 推進計画の案の作成, or its revision: each draft is a version of its own. */
@ApplicationScoped
public class DraftPlan {

    private final TownDesk desk;

    DraftPlan(TownDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Town handle(Caller caller, UUID id, IfMatch ifMatch, PlanDraft.Content content) {
        return desk.perform(
                caller,
                id,
                ifMatch,
                TownAction.DRAFT_PLAN,
                work -> PlanPolicy.draft(content, work.town().file(), work.checks()));
    }
}

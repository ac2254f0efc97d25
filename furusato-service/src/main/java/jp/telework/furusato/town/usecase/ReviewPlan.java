package jp.telework.furusato.town.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.furusato.town.domain.PlanPolicy;
import jp.telework.furusato.town.domain.Town;
import jp.telework.furusato.town.domain.TownAction;
import jp.telework.furusato.town.domain.act.PlanReview;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;

/** 推進計画の確認 by an officer, or its return with a comment. */
@ApplicationScoped
public class ReviewPlan {

    private final TownDesk desk;

    ReviewPlan(TownDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Town handle(Caller caller, UUID id, IfMatch ifMatch, PlanReview.Outcome outcome, String comment) {
        return desk.perform(
                caller,
                id,
                ifMatch,
                TownAction.REVIEW_PLAN,
                work -> PlanPolicy.review(outcome, comment, work.town().file(), work.checks()));
    }
}

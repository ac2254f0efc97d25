package jp.telework.subsidy.grant.progress.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.grant.progress.domain.DiscontinuationPolicy;
import org.jspecify.annotations.Nullable;

/** 中止・廃止の承認; the performance report is due from this day on. */
@ApplicationScoped
public class ApproveDiscontinuation {

    private final GrantDesk desk;

    ApproveDiscontinuation(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, int number, @Nullable String note) {
        return desk.perform(
                caller,
                id,
                ifMatch,
                GrantAction.APPROVE_DISCONTINUATION,
                (grant, checks, moment) -> Outcome.of(
                        GrantAction.APPROVE_DISCONTINUATION,
                        DiscontinuationPolicy.approval(number, note, grant, checks)));
    }
}

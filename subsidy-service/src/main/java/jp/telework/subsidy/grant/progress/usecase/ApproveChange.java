package jp.telework.subsidy.grant.progress.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.budget.domain.Movement;
import jp.telework.subsidy.grant.lifecycle.domain.Amounts;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.grant.progress.domain.ChangeApproval;
import jp.telework.subsidy.grant.progress.domain.ChangePolicy;
import org.jspecify.annotations.Nullable;

/** 変更の承認: the amount never grows; what it loses is free in the budget again. */
@ApplicationScoped
public class ApproveChange {

    private final GrantDesk desk;

    ApproveChange(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, int number, @Nullable String note) {
        return desk.perform(caller, id, ifMatch, GrantAction.APPROVE_CHANGE, (grant, checks, moment) -> {
            Amounts amounts = Amounts.of(grant.file());
            ChangeApproval approval = ChangePolicy.approval(number, note, grant, checks);
            long difference = amounts.boundYen(approval.amountYen()).amount()
                    - amounts.boundYen(amounts.entitledYen()).amount();
            Outcome outcome = Outcome.of(GrantAction.APPROVE_CHANGE, approval);
            return difference == 0 ? outcome : outcome.moving(Movement.changed(grant.callId(), grant.id(), difference));
        });
    }
}

package jp.telework.subsidy.grant.change.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.rule.Checks;
import jp.telework.subsidy.grant.change.domain.CarryOverPolicy;
import jp.telework.subsidy.grant.change.domain.ChangePolicy;
import jp.telework.subsidy.grant.change.domain.DiscontinuationPolicy;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.ActionJudge;
import jp.telework.subsidy.grant.lifecycle.usecase.Moment;

/** Reasons against asking for a change now, and the requests that wait for their decision. */
@ApplicationScoped
class ChangeJudge implements ActionJudge {

    @Override
    public void judge(GrantAction action, Grant grant, Checks checks, Moment moment) {
        switch (action) {
            case REQUEST_CHANGE -> ChangePolicy.nonePending(grant, checks);
            case REQUEST_DISCONTINUATION -> DiscontinuationPolicy.nonePending(grant, checks);
            case REQUEST_CARRY_OVER -> CarryOverPolicy.mayRequest(grant, moment.today(), checks);
            case APPROVE_CARRY_OVER -> CarryOverPolicy.mayApprove(grant, moment.today(), checks);
            default -> {}
        }
    }

    @Override
    public Optional<List<Integer>> parts(GrantAction action, Grant grant) {
        return switch (action) {
            case APPROVE_CHANGE, REFUSE_CHANGE ->
                Optional.of(ChangePolicy.pending(grant).stream().toList());
            case APPROVE_DISCONTINUATION, REFUSE_DISCONTINUATION ->
                Optional.of(DiscontinuationPolicy.pending(grant).stream().toList());
            case APPROVE_CARRY_OVER, REFUSE_CARRY_OVER ->
                Optional.of(CarryOverPolicy.pending(grant).stream().toList());
            default -> Optional.empty();
        };
    }
}

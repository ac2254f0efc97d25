package jp.telework.subsidy.grant.afterwards.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.afterwards.domain.OutcomePolicy;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;

/** 成果の報告 of one fiscal year, with the payment out of revenue where it is a condition. */
@ApplicationScoped
public class ReportOutcome {

    private final GrantDesk desk;

    ReportOutcome(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, OutcomePolicy.Result result) {
        return desk.perform(caller, id, ifMatch, GrantAction.REPORT_OUTCOME, (grant, checks, moment) -> {
            return Outcome.of(GrantAction.REPORT_OUTCOME, OutcomePolicy.report(result, grant, moment.today(), checks));
        });
    }
}

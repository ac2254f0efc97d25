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
import jp.telework.subsidy.grant.progress.domain.StatusPolicy;
import jp.telework.subsidy.grant.progress.domain.StatusReport;

/** 状況報告 (適正化法第12条); the first one after the decision begins the project. */
@ApplicationScoped
public class ReportStatus {

    private final GrantDesk desk;

    ReportStatus(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, StatusReport report) {
        return desk.perform(caller, id, ifMatch, GrantAction.REPORT_STATUS, (grant, checks, moment) -> {
            StatusPolicy.judge(report, grant, moment.today(), checks);
            return Outcome.of(GrantAction.REPORT_STATUS, report);
        });
    }
}

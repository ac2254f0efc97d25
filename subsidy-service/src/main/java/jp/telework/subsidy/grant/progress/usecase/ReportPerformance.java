package jp.telework.subsidy.grant.progress.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.decision.domain.StartPolicy;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.grant.progress.domain.EvidenceFolder;
import jp.telework.subsidy.grant.progress.domain.PerformanceReport;
import jp.telework.subsidy.grant.progress.domain.ReportPolicy;

/**
 * 実績報告 (適正化法第14条): on completion, or at the end of the fiscal year while the project goes on. It names the evidence that is
 * attached, which from then on stays.
 */
@ApplicationScoped
public class ReportPerformance {

    private final GrantDesk desk;

    ReportPerformance(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, PerformanceReport report) {
        GrantAction action = ReportPolicy.action(report);
        return desk.perform(caller, id, ifMatch, action, (grant, checks, moment) -> {
            ReportPolicy.judge(report, grant, moment.today(), checks);
            return Outcome.of(
                    action,
                    report.with(
                            StartPolicy.flagged(report.orders(), grant.file(), checks),
                            EvidenceFolder.of(grant.file()).attached()));
        });
    }
}

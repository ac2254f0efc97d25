package jp.telework.subsidy.grant.progress.usecase;

import jp.telework.subsidy.grant.decision.domain.StartPolicy;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.progress.domain.EvidenceFolder;
import jp.telework.subsidy.grant.progress.domain.Lifting;
import jp.telework.subsidy.grant.progress.domain.OrderPolicy;
import jp.telework.subsidy.grant.progress.domain.PerformanceReport;
import jp.telework.subsidy.grant.progress.domain.ReportPolicy;
import jp.telework.subsidy.grant.progress.domain.StatusPolicy;
import jp.telework.subsidy.grant.progress.domain.StatusReport;

/** Reports on a running project, and the orders about it. */
public final class ProgressCommands {

    private ProgressCommands() {}

    /** 状況報告 (適正化法第12条); the first one after the decision begins the project. */
    public static GrantCommand reportStatus(StatusReport report) {
        return GrantCommand.recording(GrantAction.REPORT_STATUS, (grant, checks, moment) -> {
            StatusPolicy.judge(report, grant, moment.today(), checks);
            return report;
        });
    }

    /**
     * 実績報告 (適正化法第14条): on completion, or at the end of the fiscal year while the project goes on. It names the
     * evidence that is attached, which from then on stays.
     */
    public static GrantCommand reportPerformance(PerformanceReport report) {
        return GrantCommand.recording(ReportPolicy.action(report), (grant, checks, moment) -> {
            ReportPolicy.judge(report, grant, moment.today(), checks);
            return report.with(
                    StartPolicy.flagged(report.orders(), grant.file(), checks),
                    EvidenceFolder.of(grant.file()).attached());
        });
    }

    /** 遂行命令 (適正化法第13条第1項). */
    public static GrantCommand orderPerformance(OrderPolicy.Order order) {
        return GrantCommand.recording(
                GrantAction.ORDER_PERFORMANCE,
                (grant, checks, moment) -> OrderPolicy.performance(order, moment.today(), checks));
    }

    /** 遂行の一時停止命令 (適正化法第13条第2項). */
    public static GrantCommand suspend(OrderPolicy.Order order) {
        return GrantCommand.recording(
                GrantAction.SUSPEND,
                (grant, checks, moment) -> OrderPolicy.suspension(order, grant, moment.today(), checks));
    }

    /** 遂行命令・一時停止の解除: the project goes on. */
    public static GrantCommand lift(String measuresTaken) {
        return GrantCommand.recording(GrantAction.LIFT, (grant, checks, moment) -> new Lifting(measuresTaken));
    }

    /** 是正措置命令 (適正化法第16条); a new performance report is due. */
    public static GrantCommand orderCorrection(OrderPolicy.Order order) {
        return GrantCommand.recording(
                GrantAction.ORDER_CORRECTION,
                (grant, checks, moment) -> OrderPolicy.correction(order, moment.today(), checks));
    }
}

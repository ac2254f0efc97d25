package jp.telework.subsidy.grant.notice.usecase;

import java.util.List;
import java.util.Optional;
import jp.telework.kernel.value.Wareki;
import jp.telework.subsidy.grant.change.domain.CarryOverApproval;
import jp.telework.subsidy.grant.change.domain.CarryOverRefusal;
import jp.telework.subsidy.grant.change.domain.CarryOverRequest;
import jp.telework.subsidy.grant.change.domain.Plan;
import jp.telework.subsidy.grant.lifecycle.domain.Act;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.notice.usecase.NoticeWriter.Text;
import jp.telework.subsidy.grant.progress.domain.ReportPolicy;
import jp.telework.subsidy.notice.domain.NoticeItems;
import jp.telework.subsidy.notice.domain.NoticeKind;
import jp.telework.subsidy.programme.domain.ActClause;

/** What is particular about the notices of a carry-over. */
final class CarryOverTexts {

    private CarryOverTexts() {}

    static Optional<Text> of(Grant grant, Act act) {
        if (act.content() instanceof CarryOverApproval approval) {
            return Optional.of(new Text(
                    NoticeKind.CHANGE_APPROVAL,
                    ActClause.ACT_7_1_5,
                    CarryOverRequest.class::isInstance,
                    NoticeItems.carryOver(
                            approval.carriedOverYen(),
                            Plan.of(grant.file().before(act.number())).completesOn(),
                            approval.completesOn(),
                            Wareki.format(approval.treasuryApprovedOn()) + "付け" + approval.treasuryReference(),
                            ReportPolicy.yearEndDueOn(grant, grant.basis().fiscalYear()),
                            approval.note()),
                    List.of()));
        }
        if (act.content() instanceof CarryOverRefusal refusal) {
            CarryOverRequest request = grant.file()
                    .numbered(refusal.request(), CarryOverRequest.class)
                    .content();
            return Optional.of(new Text(
                    NoticeKind.CHANGE_REFUSAL,
                    ActClause.ACT_7_1_5,
                    CarryOverRequest.class::isInstance,
                    NoticeItems.carryOverRequest(request.carriedOverYen(), request.completesOn(), request.reason()),
                    refusal.reasons()));
        }
        return Optional.empty();
    }
}

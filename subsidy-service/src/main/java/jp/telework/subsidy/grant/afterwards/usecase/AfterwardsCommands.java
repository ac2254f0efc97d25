package jp.telework.subsidy.grant.afterwards.usecase;

import java.util.List;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.afterwards.domain.AfterwardsRule;
import jp.telework.subsidy.grant.afterwards.domain.AssetPolicy;
import jp.telework.subsidy.grant.afterwards.domain.ConsumptionTaxPolicy;
import jp.telework.subsidy.grant.afterwards.domain.ConsumptionTaxReport.Purchase;
import jp.telework.subsidy.grant.afterwards.domain.ConsumptionTaxReport.Sales;
import jp.telework.subsidy.grant.afterwards.domain.DisposalRefusal;
import jp.telework.subsidy.grant.afterwards.domain.DisposalRequest;
import jp.telework.subsidy.grant.afterwards.domain.Inspection;
import jp.telework.subsidy.grant.afterwards.domain.OutcomePolicy;
import jp.telework.subsidy.grant.decision.domain.DecisionPolicy;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.settlement.domain.TaxMethod;
import org.jspecify.annotations.Nullable;

/** What a grantee still does after its project, and what the ministry looks at. */
public final class AfterwardsCommands {

    private AfterwardsCommands() {}

    /** 取得財産の登録 (適正化法第22条): the restriction follows from its kind and its unit price. */
    public static GrantCommand registerAsset(AssetPolicy.Acquisition asset) {
        return GrantCommand.recording(
                GrantAction.REGISTER_ASSET,
                (grant, checks, moment) -> AssetPolicy.register(asset, grant, moment.today(), checks));
    }

    /** 財産処分の承認の申請 (適正化法第22条). */
    public static GrantCommand requestDisposal(DisposalRequest request) {
        return GrantCommand.recording(GrantAction.REQUEST_DISPOSAL, (grant, checks, moment) -> {
            AssetPolicy.judge(request, grant, moment.today(), checks);
            return request;
        });
    }

    /**
     * 財産処分の承認 (適正化法第22条) with the payment that the state asks for.
     *
     * @param payment less than computed; null for the computed payment
     * @param reductionReason needed for less
     */
    public static GrantCommand approveDisposal(
            int number, @Nullable Yen payment, @Nullable String reductionReason, @Nullable String note) {
        return GrantCommand.recording(
                GrantAction.APPROVE_DISPOSAL,
                (grant, checks, moment) -> AssetPolicy.approve(
                        grant.file().numbered(number, DisposalRequest.class),
                        payment,
                        reductionReason,
                        note,
                        grant,
                        checks));
    }

    /** 財産処分の不承認. */
    public static GrantCommand refuseDisposal(int number, List<Reason> reasons) {
        return GrantCommand.recording(GrantAction.REFUSE_DISPOSAL, (grant, checks, moment) -> {
            int request = grant.file().numbered(number, DisposalRequest.class).number();
            AssetPolicy.undecided(request, grant, checks);
            DecisionPolicy.reasonsStated(reasons, checks);
            return new DisposalRefusal(request, reasons);
        });
    }

    /** 消費税仕入控除税額の報告; what is to be returned is computed. */
    public static GrantCommand reportConsumptionTax(TaxMethod method, List<Purchase> purchases, @Nullable Sales sales) {
        return GrantCommand.recording(
                GrantAction.REPORT_CONSUMPTION_TAX,
                (grant, checks, moment) -> ConsumptionTaxPolicy.report(method, purchases, sales, grant, checks));
    }

    /** 成果の報告 of one fiscal year, with the payment out of revenue where it is a condition. */
    public static GrantCommand reportOutcome(OutcomePolicy.Result result) {
        return GrantCommand.recording(
                GrantAction.REPORT_OUTCOME,
                (grant, checks, moment) -> OutcomePolicy.report(result, grant, moment.today(), checks));
    }

    /** 立入検査等の記録 (適正化法第23条). */
    public static GrantCommand recordInspection(Inspection inspection) {
        return GrantCommand.recording(GrantAction.INSPECT, (grant, checks, moment) -> {
            checks.that(
                    AfterwardsRule.INSPECTION_MADE,
                    !inspection.on().isAfter(moment.today()),
                    "/on",
                    List.of("on", inspection.on(), "today", moment.today()),
                    inspection.on());
            return inspection;
        });
    }
}

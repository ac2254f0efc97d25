package jp.telework.subsidy.grant.api;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.subsidy.grant.domain.GrantBasis;
import jp.telework.subsidy.grant.domain.act.AllocationBreach;
import jp.telework.subsidy.grant.domain.act.AmountFixing;
import jp.telework.subsidy.grant.domain.act.ApplicationReturn;
import jp.telework.subsidy.grant.domain.act.AssetRegistration;
import jp.telework.subsidy.grant.domain.act.Cancellation;
import jp.telework.subsidy.grant.domain.act.CategoryAmount;
import jp.telework.subsidy.grant.domain.act.ChangeApproval;
import jp.telework.subsidy.grant.domain.act.ChangeRefusal;
import jp.telework.subsidy.grant.domain.act.ChangeRequest;
import jp.telework.subsidy.grant.domain.act.ChargeWaiver;
import jp.telework.subsidy.grant.domain.act.Closing;
import jp.telework.subsidy.grant.domain.act.ConsumptionTaxReport;
import jp.telework.subsidy.grant.domain.act.CorrectiveOrder;
import jp.telework.subsidy.grant.domain.act.Decision;
import jp.telework.subsidy.grant.domain.act.DecisionDraft;
import jp.telework.subsidy.grant.domain.act.DiscontinuationApproval;
import jp.telework.subsidy.grant.domain.act.DiscontinuationRefusal;
import jp.telework.subsidy.grant.domain.act.DiscontinuationRequest;
import jp.telework.subsidy.grant.domain.act.DisposalApproval;
import jp.telework.subsidy.grant.domain.act.DisposalRefusal;
import jp.telework.subsidy.grant.domain.act.DisposalRequest;
import jp.telework.subsidy.grant.domain.act.DraftApproval;
import jp.telework.subsidy.grant.domain.act.DraftReturn;
import jp.telework.subsidy.grant.domain.act.DueDateExtension;
import jp.telework.subsidy.grant.domain.act.DuplicateSettlement;
import jp.telework.subsidy.grant.domain.act.Evidence;
import jp.telework.subsidy.grant.domain.act.EvidenceRemoval;
import jp.telework.subsidy.grant.domain.act.FormalApplication;
import jp.telework.subsidy.grant.domain.act.Inspection;
import jp.telework.subsidy.grant.domain.act.Lifting;
import jp.telework.subsidy.grant.domain.act.OutcomeReport;
import jp.telework.subsidy.grant.domain.act.PaymentInstruction;
import jp.telework.subsidy.grant.domain.act.PaymentLookup;
import jp.telework.subsidy.grant.domain.act.PaymentRequest;
import jp.telework.subsidy.grant.domain.act.PerformanceOrder;
import jp.telework.subsidy.grant.domain.act.PerformanceReport;
import jp.telework.subsidy.grant.domain.act.Reason;
import jp.telework.subsidy.grant.domain.act.Refusal;
import jp.telework.subsidy.grant.domain.act.Repayment;
import jp.telework.subsidy.grant.domain.act.ReturnOrder;
import jp.telework.subsidy.grant.domain.act.StatusReport;
import jp.telework.subsidy.grant.domain.act.Suspension;
import jp.telework.subsidy.grant.domain.act.Withdrawal;

/** What cases keep and show as JSON without being part of a resource's signature, for the native image. */
@RegisterForReflection(
        targets = {
            GrantBasis.class,
            GrantBasis.Screening.class,
            GrantBasis.Targets.class,
            AllocationBreach.class,
            AmountFixing.class,
            AmountFixing.Figures.class,
            AmountFixing.Line.class,
            AmountFixing.Correction.class,
            ApplicationReturn.class,
            AssetRegistration.class,
            Cancellation.class,
            CategoryAmount.class,
            ChangeApproval.class,
            ChangeRefusal.class,
            ChangeRequest.class,
            ChargeWaiver.class,
            Closing.class,
            ConsumptionTaxReport.class,
            ConsumptionTaxReport.Purchase.class,
            ConsumptionTaxReport.Sales.class,
            CorrectiveOrder.class,
            Decision.class,
            DecisionDraft.class,
            DiscontinuationApproval.class,
            DiscontinuationRefusal.class,
            DiscontinuationRequest.class,
            DisposalApproval.class,
            DisposalRefusal.class,
            DisposalRequest.class,
            DraftApproval.class,
            DraftReturn.class,
            DueDateExtension.class,
            DuplicateSettlement.class,
            DocumentFacts.class,
            Evidence.class,
            EvidenceRemoval.class,
            FormalApplication.class,
            Inspection.class,
            Lifting.class,
            OutcomeReport.class,
            OutcomeReport.Target.class,
            PaymentInstruction.class,
            PaymentLookup.class,
            PaymentRequest.class,
            PerformanceOrder.class,
            PerformanceReport.class,
            PerformanceReport.Attached.class,
            Reason.class,
            Refusal.class,
            Repayment.class,
            ReturnOrder.class,
            ReturnOrder.Part.class,
            StatusReport.class,
            Suspension.class,
            Withdrawal.class
        })
final class GrantReflection {

    private GrantReflection() {}
}

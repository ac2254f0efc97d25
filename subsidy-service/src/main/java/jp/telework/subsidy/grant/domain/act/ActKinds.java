package jp.telework.subsidy.grant.domain.act;

import static java.util.Map.entry;

import java.util.Map;

/**
 * The names of the kinds of acts, in the database, in the API and in the types of events. A class may be renamed or moved;
 * a name stays, because old rows and readers of events know it.
 */
final class ActKinds {

    private static final Map<Class<?>, String> NAMES = Map.ofEntries(
            entry(AmountFixing.class, "AMOUNT_FIXING"),
            entry(ApplicationReturn.class, "APPLICATION_RETURN"),
            entry(AssetRegistration.class, "ASSET_REGISTRATION"),
            entry(Cancellation.class, "CANCELLATION"),
            entry(ChangeApproval.class, "CHANGE_APPROVAL"),
            entry(ChangeRefusal.class, "CHANGE_REFUSAL"),
            entry(ChangeRequest.class, "CHANGE_REQUEST"),
            entry(ChargeWaiver.class, "CHARGE_WAIVER"),
            entry(Closing.class, "CLOSING"),
            entry(ConsumptionTaxReport.class, "CONSUMPTION_TAX_REPORT"),
            entry(CorrectiveOrder.class, "CORRECTIVE_ORDER"),
            entry(Decision.class, "DECISION"),
            entry(DecisionDraft.class, "DECISION_DRAFT"),
            entry(DiscontinuationApproval.class, "DISCONTINUATION_APPROVAL"),
            entry(DiscontinuationRefusal.class, "DISCONTINUATION_REFUSAL"),
            entry(DiscontinuationRequest.class, "DISCONTINUATION_REQUEST"),
            entry(DisposalApproval.class, "DISPOSAL_APPROVAL"),
            entry(DisposalRefusal.class, "DISPOSAL_REFUSAL"),
            entry(DisposalRequest.class, "DISPOSAL_REQUEST"),
            entry(DraftApproval.class, "DRAFT_APPROVAL"),
            entry(DraftReturn.class, "DRAFT_RETURN"),
            entry(DueDateExtension.class, "DUE_DATE_EXTENSION"),
            entry(DuplicateSettlement.class, "DUPLICATE_SETTLEMENT"),
            entry(EarlyStartApproval.class, "EARLY_START_APPROVAL"),
            entry(Evidence.class, "EVIDENCE"),
            entry(EvidenceRemoval.class, "EVIDENCE_REMOVAL"),
            entry(FormalApplication.class, "FORMAL_APPLICATION"),
            entry(Inspection.class, "INSPECTION"),
            entry(Lifting.class, "LIFTING"),
            entry(OutcomeReport.class, "OUTCOME_REPORT"),
            entry(PaymentInstruction.class, "PAYMENT_INSTRUCTION"),
            entry(PaymentLookup.class, "PAYMENT_LOOKUP"),
            entry(PaymentRequest.class, "PAYMENT_REQUEST"),
            entry(PerformanceOrder.class, "PERFORMANCE_ORDER"),
            entry(PerformanceReport.class, "PERFORMANCE_REPORT"),
            entry(Refusal.class, "REFUSAL"),
            entry(Repayment.class, "REPAYMENT"),
            entry(ReturnOrder.class, "RETURN_ORDER"),
            entry(StatusReport.class, "STATUS_REPORT"),
            entry(Suspension.class, "SUSPENSION"),
            entry(Withdrawal.class, "WITHDRAWAL"));

    private ActKinds() {}

    static String nameOf(Class<?> kind) {
        String name = NAMES.get(kind);
        if (name == null) {
            throw new IllegalStateException("an act without a name: " + kind);
        }
        return name;
    }
}

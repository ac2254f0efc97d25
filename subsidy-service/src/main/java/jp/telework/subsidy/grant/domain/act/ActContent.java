package jp.telework.subsidy.grant.domain.act;

/** The content of an act of a case. Each kind is a record, which this interface permits and {@link ActKinds} names. */
public sealed interface ActContent
        permits AmountFixing,
                ApplicationReturn,
                AssetRegistration,
                Cancellation,
                ChangeApproval,
                ChangeRefusal,
                ChangeRequest,
                ChargeWaiver,
                Closing,
                ConsumptionTaxReport,
                CorrectiveOrder,
                Decision,
                DecisionDraft,
                DiscontinuationApproval,
                DiscontinuationRefusal,
                DiscontinuationRequest,
                DisposalApproval,
                DisposalRefusal,
                DisposalRequest,
                DraftApproval,
                DraftReturn,
                DueDateExtension,
                DuplicateSettlement,
                EarlyStartApproval,
                Evidence,
                EvidenceRemoval,
                FormalApplication,
                Inspection,
                Lifting,
                OutcomeReport,
                PaymentInstruction,
                PaymentLookup,
                PaymentRequest,
                PerformanceOrder,
                PerformanceReport,
                Refusal,
                Repayment,
                ReturnOrder,
                StatusReport,
                Suspension,
                Withdrawal {

    /** The kind as it stands in the API and the database: {@code FORMAL_APPLICATION}. */
    default String actKind() {
        return actKind(getClass());
    }

    /** Whether the act is the ministry's own business, of which the applicant learns nothing (決裁の過程). */
    default boolean internal() {
        return false;
    }

    /** The kind of a record class. */
    static String actKind(Class<?> type) {
        return ActKinds.nameOf(type);
    }
}

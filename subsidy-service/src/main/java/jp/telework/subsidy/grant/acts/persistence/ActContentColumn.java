package jp.telework.subsidy.grant.acts.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.grant.afterwards.domain.AssetRegistration;
import jp.telework.subsidy.grant.afterwards.domain.ConsumptionTaxReport;
import jp.telework.subsidy.grant.afterwards.domain.DisposalApproval;
import jp.telework.subsidy.grant.afterwards.domain.DisposalRefusal;
import jp.telework.subsidy.grant.afterwards.domain.DisposalRequest;
import jp.telework.subsidy.grant.afterwards.domain.Inspection;
import jp.telework.subsidy.grant.afterwards.domain.OutcomeReport;
import jp.telework.subsidy.grant.approval.domain.DispositionDraft;
import jp.telework.subsidy.grant.approval.domain.DraftApproval;
import jp.telework.subsidy.grant.approval.domain.DraftReturn;
import jp.telework.subsidy.grant.change.domain.CarryOverApproval;
import jp.telework.subsidy.grant.change.domain.CarryOverRefusal;
import jp.telework.subsidy.grant.change.domain.CarryOverRequest;
import jp.telework.subsidy.grant.change.domain.ChangeApproval;
import jp.telework.subsidy.grant.change.domain.ChangeRefusal;
import jp.telework.subsidy.grant.change.domain.ChangeRequest;
import jp.telework.subsidy.grant.change.domain.DiscontinuationApproval;
import jp.telework.subsidy.grant.change.domain.DiscontinuationRefusal;
import jp.telework.subsidy.grant.change.domain.DiscontinuationRequest;
import jp.telework.subsidy.grant.decision.domain.ApplicationReturn;
import jp.telework.subsidy.grant.decision.domain.Decision;
import jp.telework.subsidy.grant.decision.domain.DecisionDraft;
import jp.telework.subsidy.grant.decision.domain.DuplicateSettlement;
import jp.telework.subsidy.grant.decision.domain.EarlyStartApproval;
import jp.telework.subsidy.grant.decision.domain.Refusal;
import jp.telework.subsidy.grant.decision.domain.Withdrawal;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.FormalApplication;
import jp.telework.subsidy.grant.money.domain.AmountFixing;
import jp.telework.subsidy.grant.money.domain.PaymentInstruction;
import jp.telework.subsidy.grant.money.domain.PaymentLookup;
import jp.telework.subsidy.grant.money.domain.PaymentRequest;
import jp.telework.subsidy.grant.progress.domain.CorrectiveOrder;
import jp.telework.subsidy.grant.progress.domain.Evidence;
import jp.telework.subsidy.grant.progress.domain.EvidenceRemoval;
import jp.telework.subsidy.grant.progress.domain.Lifting;
import jp.telework.subsidy.grant.progress.domain.PerformanceOrder;
import jp.telework.subsidy.grant.progress.domain.PerformanceReport;
import jp.telework.subsidy.grant.progress.domain.StatusReport;
import jp.telework.subsidy.grant.progress.domain.Suspension;
import jp.telework.subsidy.grant.returning.domain.Cancellation;
import jp.telework.subsidy.grant.returning.domain.ChargeWaiver;
import jp.telework.subsidy.grant.returning.domain.Closing;
import jp.telework.subsidy.grant.returning.domain.DueDateExtension;
import jp.telework.subsidy.grant.returning.domain.Repayment;
import jp.telework.subsidy.grant.returning.domain.ReturnOrder;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What an act says, as jsonb. Its key {@code act} names the kind. */
@Immutable
@Converter(autoApply = true)
class ActContentColumn implements AttributeConverter<ActContent, String> {

    /** Every kind by its name. */
    static final Map<String, Class<?>> KINDS = Stream.of(
                    AmountFixing.class,
                    ApplicationReturn.class,
                    AssetRegistration.class,
                    Cancellation.class,
                    CarryOverApproval.class,
                    CarryOverRefusal.class,
                    CarryOverRequest.class,
                    ChangeApproval.class,
                    ChangeRefusal.class,
                    ChangeRequest.class,
                    ChargeWaiver.class,
                    Closing.class,
                    ConsumptionTaxReport.class,
                    CorrectiveOrder.class,
                    Decision.class,
                    DecisionDraft.class,
                    DiscontinuationApproval.class,
                    DiscontinuationRefusal.class,
                    DiscontinuationRequest.class,
                    DisposalApproval.class,
                    DisposalRefusal.class,
                    DisposalRequest.class,
                    DispositionDraft.class,
                    DraftApproval.class,
                    DraftReturn.class,
                    DueDateExtension.class,
                    DuplicateSettlement.class,
                    EarlyStartApproval.class,
                    Evidence.class,
                    EvidenceRemoval.class,
                    FormalApplication.class,
                    Inspection.class,
                    Lifting.class,
                    OutcomeReport.class,
                    PaymentInstruction.class,
                    PaymentLookup.class,
                    PaymentRequest.class,
                    PerformanceOrder.class,
                    PerformanceReport.class,
                    Refusal.class,
                    Repayment.class,
                    ReturnOrder.class,
                    StatusReport.class,
                    Suspension.class,
                    Withdrawal.class)
            .collect(Collectors.toUnmodifiableMap(ActContent::actKind, kind -> kind));

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ActContent content) {
        return content == null ? null : StoredJson.writeTagged(content.actKind(), content);
    }

    @Override
    public @Nullable ActContent convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : (ActContent) StoredJson.readTagged(json, KINDS);
    }
}

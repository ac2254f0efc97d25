package jp.telework.subsidy.grant.afterwards.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.subsidy.grant.afterwards.usecase.AfterwardsCommands;
import jp.telework.subsidy.grant.approval.api.DispositionForm;
import jp.telework.subsidy.grant.lifecycle.api.AdverseActRequest;
import jp.telework.subsidy.programme.domain.Disposition;

/** What is decided about asked disposals of assets. */
@Singleton
class AfterwardsDispositions {

    @Produces
    @Singleton
    static DispositionForm disposalApproval() {
        return DispositionForm.answering(
                Disposition.DISPOSAL_APPROVAL, DisposalApprovalRequest.class, (terms, number) -> terms.apply(number));
    }

    @Produces
    @Singleton
    static DispositionForm disposalRefusal() {
        return DispositionForm.answering(
                Disposition.DISPOSAL_REFUSAL,
                AdverseActRequest.class,
                (reasons, number) -> AfterwardsCommands.refuseDisposal(number, reasons));
    }
}

package jp.telework.subsidy.grant.change.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.subsidy.grant.approval.api.DispositionForm;
import jp.telework.subsidy.grant.change.usecase.CarryOverCommands;
import jp.telework.subsidy.grant.change.usecase.ChangeCommands;
import jp.telework.subsidy.grant.lifecycle.api.AdverseActRequest;
import jp.telework.subsidy.programme.domain.Disposition;

/** What is decided about changes, carry-overs and giving up. */
@Singleton
class ChangeDispositions {

    @Produces
    @Singleton
    static DispositionForm changeApproval() {
        return DispositionForm.answering(
                Disposition.CHANGE_APPROVAL,
                ApprovalNoteRequest.class,
                (note, number) -> ChangeCommands.approve(number, note.orElse(null)));
    }

    @Produces
    @Singleton
    static DispositionForm changeRefusal() {
        return DispositionForm.answering(
                Disposition.CHANGE_REFUSAL,
                AdverseActRequest.class,
                (reasons, number) -> ChangeCommands.refuse(number, reasons));
    }

    @Produces
    @Singleton
    static DispositionForm discontinuationApproval() {
        return DispositionForm.answering(
                Disposition.DISCONTINUATION_APPROVAL,
                ApprovalNoteRequest.class,
                (note, number) -> ChangeCommands.approveDiscontinuation(number, note.orElse(null)));
    }

    @Produces
    @Singleton
    static DispositionForm discontinuationRefusal() {
        return DispositionForm.answering(
                Disposition.DISCONTINUATION_REFUSAL,
                AdverseActRequest.class,
                (reasons, number) -> ChangeCommands.refuseDiscontinuation(number, reasons));
    }

    @Produces
    @Singleton
    static DispositionForm carryOverApproval() {
        return DispositionForm.answering(
                Disposition.CARRY_OVER_APPROVAL,
                CarryOverApprovalRequest.class,
                (approval, number) -> CarryOverCommands.approve(number, approval.treasury(), approval.note()));
    }

    @Produces
    @Singleton
    static DispositionForm carryOverRefusal() {
        return DispositionForm.answering(
                Disposition.CARRY_OVER_REFUSAL,
                AdverseActRequest.class,
                (reasons, number) -> CarryOverCommands.refuse(number, reasons));
    }
}

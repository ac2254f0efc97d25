package jp.telework.furusato.proposal.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.document.api.DocumentView;
import jp.telework.casework.receipt.api.ReceiptView;
import jp.telework.furusato.proposal.domain.Proposal;
import jp.telework.furusato.proposal.domain.ProposalStatus;
import jp.telework.furusato.proposal.domain.ProposalSubmission;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.kernel.reason.Reason;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.value.CorporateNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal: the fields of its body as they were accepted, and its state. */
@Schema(name = "TownProposal", description = "提案。 A proposal.")
public record ProposalView(
        UUID id,
        UUID roundId,
        ProposalStatus status,
        @Schema(description = "応募した団体の法人番号 / organisation") CorporateNumber organisation,
        String organisationName,
        @JsonUnwrapped Proposal proposal,
        List<DocumentView> documents,
        @Schema(examples = "R08-MT-000012") @Nullable String receiptNumber,

        @Schema(description = "提出の操作の応答だけに入る / only in the answer to a submission") @Nullable
        ReceiptView receipt,

        int submissions,
        @Nullable Instant submittedAt,

        @Schema(description = "差戻しの理由 / why it was returned") @Nullable
        String returnReason,

        @Schema(description = "補正の期限 / until when it can be resubmitted") @Nullable
        Instant correctionDueAt,

        @Schema(
                description = "選定されなかった理由。結果の公表後に応募者にも見える。"
                        + " Why it was not selected; applicants see it once results are public.")
        List<Reason> decisionReasons,

        ExternalReferences externalReferences,
        Instant createdAt,
        Instant updatedAt) {

    /** The answer to a command of the applicant. While the applicant can edit the proposal, none of it is hidden. */
    static ProposalView of(TownProposal town) {
        return of(town, null, false);
    }

    /**
     * A proposal for a reader.
     *
     * @param submission for the answer to a submission
     * @param ministry whether the reader knows results before they are published
     */
    static ProposalView of(TownProposal town, @Nullable ProposalSubmission submission, boolean ministry) {
        return new ProposalView(
                town.id(),
                town.roundId(),
                town.status(ministry),
                town.organisation(),
                town.organisationName(),
                town.proposal(),
                town.documents().items().stream().map(DocumentView::of).toList(),
                town.receiptNumber().orElse(null),
                submission == null ? null : ReceiptView.of(submission),
                town.submissions(),
                town.submittedAt().orElse(null),
                town.returnReason().orElse(null),
                town.correctionDueAt().orElse(null),
                town.decisionReasons(ministry).items(),
                town.externalReferences(),
                town.createdAt(),
                town.updatedAt());
    }
}

package jp.telework.furusato.proposal.usecase;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.furusato.proposal.domain.Documents.Document;
import jp.telework.furusato.proposal.domain.Proposal;
import jp.telework.furusato.proposal.domain.ProposalStatus;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.kernel.reason.Reason;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.event.EventData;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as the event feed shows it and as audit digests cover it. Applicants read it, so it holds nothing of a
 * result that is not published.
 */
@EventData(kind = "town-proposal")
record ProposalSnapshot(
        UUID id,
        UUID roundId,
        CorporateNumber organisation,
        String organisationName,
        ProposalStatus status,
        @Nullable String receiptNumber,
        int submissions,
        @Nullable Instant submittedAt,
        @Nullable String returnReason,
        @Nullable Instant correctionDueAt,
        List<Reason> decisionReasons,
        ExternalReferences externalReferences,
        Proposal proposal,
        List<Document> documents) {

    static ProposalSnapshot of(TownProposal town) {
        return new ProposalSnapshot(
                town.id(),
                town.roundId(),
                town.organisation(),
                town.organisationName(),
                town.status(false),
                town.receiptNumber().orElse(null),
                town.submissions(),
                town.submittedAt().orElse(null),
                town.returnReason().orElse(null),
                town.correctionDueAt().orElse(null),
                town.decisionReasons(false).items(),
                town.externalReferences(),
                town.proposal(),
                town.documents().items());
    }
}

package jp.telework.furusato.proposal.api;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jp.telework.furusato.proposal.domain.Documents;
import jp.telework.furusato.proposal.domain.Proposal;
import jp.telework.furusato.proposal.domain.TownProposals;
import jp.telework.kernel.reason.Reason;

/** What is stored, hashed or sent as JSON without being part of a resource's signature, for the native image. */
@RegisterForReflection(
        targets = {
            Proposal.class,
            Proposal.Measure.class,
            Proposal.Partner.class,
            Proposal.Contact.class,
            Documents.class,
            Documents.Document.class,
            TownProposals.Summary.class,
            Reason.class
        },
        classNames = {
            "jp.telework.furusato.proposal.api.ReceiptDocumentView$Covered",
            "jp.telework.furusato.proposal.persistence.PanacheTownProposals$Attachment",
            "jp.telework.furusato.proposal.persistence.PanacheTownProposals$Content"
        })
final class ProposalReflection {

    private ProposalReflection() {}
}

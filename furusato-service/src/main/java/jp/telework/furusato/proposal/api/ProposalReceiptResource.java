package jp.telework.furusato.proposal.api;

import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.receipt.api.CaseReceiptResource;
import jp.telework.casework.receipt.api.ReceiptAnswers;
import jp.telework.furusato.proposal.domain.ProposalSubmission;
import jp.telework.furusato.proposal.usecase.FindProposals;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.openapi.Concerning;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 受付票: the proof of a submission, and what it proves. */
@Path("/town-proposals/{id}/receipt")
@Tag(name = "Town proposals")
@Concerning(
        name = "Proposal",
        ja = "提案",
        en = "proposal",
        words = @Concerning.Word(of = "difference", en = "Proposal"),
        schemas = "Difference=ProposalDifference")
public class ProposalReceiptResource extends CaseReceiptResource {

    private final FindProposals findProposals;
    private final CurrentCaller caller;

    ProposalReceiptResource(FindProposals findProposals, ReceiptAnswers receipts, CurrentCaller caller) {
        super(receipts);
        this.findProposals = findProposals;
        this.caller = caller;
    }

    @Override
    protected List<ProposalSubmission> latest(UUID id) {
        return findProposals.latestSubmissions(caller.get(), id);
    }
}

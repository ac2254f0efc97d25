package jp.telework.furusato.proposal.api;

import jakarta.ws.rs.Path;
import jp.telework.casework.delegation.api.CaseEditorsResource;
import jp.telework.casework.delegation.api.EditorsAnswers;
import jp.telework.platform.openapi.Concerning;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 提案の担当者・共同編集者・委任. */
@Path("/town-proposals/{id}")
@Tag(name = "Town proposals")
@Concerning(name = "TownProposal", ja = "提案", en = "proposal")
public class ProposalEditorsResource extends CaseEditorsResource {

    ProposalEditorsResource(EditorsAnswers answers) {
        super(answers);
    }
}

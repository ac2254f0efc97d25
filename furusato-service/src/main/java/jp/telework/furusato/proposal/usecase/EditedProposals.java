package jp.telework.furusato.proposal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.delegation.domain.EditedCase;
import jp.telework.casework.delegation.usecase.EditedCases;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.furusato.proposal.domain.TownProposals;
import jp.telework.platform.caller.Caller;

/** The editors of proposals. */
@ApplicationScoped
class EditedProposals implements EditedCases {

    private final TownProposals proposals;
    private final ProposalDesk desk;

    EditedProposals(TownProposals proposals, ProposalDesk desk) {
        this.proposals = proposals;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return ProposalDesk.KIND;
    }

    @Override
    public Optional<TownProposal> find(Caller caller, UUID id) {
        return proposals.find(ProposalDesk.reader(caller), id);
    }

    @Override
    public TownProposal get(Caller caller, UUID id) {
        return desk.visible(caller, id);
    }

    @Override
    public void changed(EditedCase theCase, String verb, Map<String, Object> detail) {
        desk.changed((TownProposal) theCase, verb, detail);
    }
}

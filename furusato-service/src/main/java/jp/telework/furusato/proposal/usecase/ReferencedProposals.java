package jp.telework.furusato.proposal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.telework.furusato.proposal.domain.TownProposals;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.exchange.ReferencedCase;
import jp.telework.platform.exchange.ReferencedCases;

/** Proposals, for the numbers that other systems give them. */
@ApplicationScoped
class ReferencedProposals implements ReferencedCases {

    private final TownProposals proposals;
    private final ProposalDesk desk;

    ReferencedProposals(TownProposals proposals, ProposalDesk desk) {
        this.proposals = proposals;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "town-proposal";
    }

    @Override
    public Optional<ReferencedCase> open(UUID id, Caller caller) {
        return proposals
                .find(ProposalDesk.reader(caller), id)
                .map(proposal -> new ReferencedCase(proposal::externalReferences, (references, now) -> {
                    proposal.refer(references, now);
                    desk.changed(proposal, "referenced");
                }));
    }
}

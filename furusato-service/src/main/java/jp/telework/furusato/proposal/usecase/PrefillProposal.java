package jp.telework.furusato.proposal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.casework.prefill.domain.Earlier;
import jp.telework.furusato.proposal.domain.Prefill;
import jp.telework.furusato.proposal.domain.TownProposals;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;

/** What an organisation's earlier proposals give for a new one. Two statements, however many proposals it has. */
@ApplicationScoped
public class PrefillProposal {

    private final TownProposals proposals;
    private final ProposalDesk desk;

    PrefillProposal(TownProposals proposals, ProposalDesk desk) {
        this.proposals = proposals;
        this.desk = desk;
    }

    /**
     * Reads them.
     *
     * @throws Refusal NOT_FOUND when the round is not published
     */
    @Transactional
    public Prefill handle(Caller caller, UUID roundId) {
        CorporateNumber organisation = caller.requireOrganisation();
        desk.terms(roundId);
        return Prefill.of(proposals.newestOf(organisation, Earlier.MOST).stream()
                .map(town -> new Earlier<>(
                        town.id(),
                        town.roundId(),
                        town.receiptNumber().orElse(null),
                        town.updatedAt(),
                        town.proposal()))
                .toList());
    }
}

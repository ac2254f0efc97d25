package jp.telework.furusato.proposal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.telework.furusato.proposal.domain.ProposalAction;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;

/** 取下げ by the applicant, at any time before the ministry's result. */
@ApplicationScoped
public class WithdrawProposal {

    private final ProposalDesk desk;
    private final Clock clock;

    WithdrawProposal(ProposalDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public TownProposal handle(Caller caller, UUID id, IfMatch ifMatch) {
        TownProposal town = desk.open(id, caller, ifMatch, ProposalAction.WITHDRAW, "WITHDRAW_TOWN_PROPOSAL");
        town.withdraw(clock.instant());
        desk.changed(town, "withdrawn");
        return town;
    }
}

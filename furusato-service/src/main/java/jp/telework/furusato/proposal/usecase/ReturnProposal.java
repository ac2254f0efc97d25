package jp.telework.furusato.proposal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.casework.receipt.domain.Return;
import jp.telework.furusato.programme.domain.ProgrammeError;
import jp.telework.furusato.programme.domain.RoundTerms;
import jp.telework.furusato.proposal.domain.ProposalAction;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;

/** 差戻し: an officer gives a submitted proposal back, with a reason and a term. */
@ApplicationScoped
public class ReturnProposal {

    private final ProposalDesk desk;
    private final Clock clock;

    ReturnProposal(ProposalDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public TownProposal handle(Caller caller, UUID id, IfMatch ifMatch, Return order) {
        TownProposal town = desk.open(id, caller, ifMatch, ProposalAction.RETURN, "RETURN_TOWN_PROPOSAL");
        // Held, so that the evaluation does not begin without it.
        RoundTerms terms = desk.heldTerms(town.roundId());
        if (!terms.accepting()) {
            throw Refusal.of(CommonError.ILLEGAL_TRANSITION, town.status(), ProposalAction.RETURN)
                    .with("allowed", List.of());
        }
        Instant now = clock.instant();
        Instant due = order.dueAt(() -> terms.usualCorrectionDue(now));
        if (due.isBefore(now)) {
            throw Refusal.of(List.of(Violation.of("/correctionDueOn", ProgrammeError.PERIOD_REVERSED, now, due)));
        }
        town.giveBack(order.reason(), due, now);
        desk.changed(town, "returned", Map.of("reason", order.reason(), "correctionDueAt", due));
        return town;
    }
}

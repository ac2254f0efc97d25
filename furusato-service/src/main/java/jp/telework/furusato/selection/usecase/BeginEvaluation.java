package jp.telework.furusato.selection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.furusato.programme.domain.ProgrammeError;
import jp.telework.furusato.proposal.domain.ProposalStatus;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.furusato.proposal.domain.TownProposals;
import jp.telework.furusato.proposal.usecase.ProposalDesk;
import jp.telework.furusato.round.domain.RoundAction;
import jp.telework.furusato.round.domain.SelectionRound;
import jp.telework.furusato.round.domain.SelectionRounds;
import jp.telework.furusato.round.usecase.RoundJournal;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;

/** 評価の開始: after the period an officer hands the submitted proposals to the reviewers, all at once. */
@ApplicationScoped
public class BeginEvaluation {

    private final SelectionRounds rounds;
    private final TownProposals proposals;
    private final ProposalDesk desk;
    private final RoundJournal journal;
    private final Clock clock;

    BeginEvaluation(
            SelectionRounds rounds, TownProposals proposals, ProposalDesk desk, RoundJournal journal, Clock clock) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Begins it. What was returned and not corrected in time stays returned and takes no part.
     *
     * @throws Refusal ROUND_STILL_OPEN, CORRECTIONS_PENDING or NO_PROPOSALS
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SelectionRound handle(Caller caller, UUID id, IfMatch ifMatch) {
        journal.attempt(id, "BEGIN_EVALUATION");
        // Locked before anything is read: submissions hold the round, so none comes in between.
        SelectionRound round = rounds.lock(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        round.require(RoundAction.BEGIN_EVALUATION, clock.instant());
        ifMatch.check(round.version());
        Instant now = clock.instant();
        round.beginEvaluation(caller.hand().requirePerson(), now);
        List<TownProposal> all = proposals.submittedTo(id);
        refuseUnready(all, now);
        List<TownProposal> evaluated = all.stream()
                .filter(proposal -> proposal.status() == ProposalStatus.SUBMITTED)
                .toList();
        for (TownProposal proposal : evaluated) {
            proposal.beginEvaluation(now);
            desk.changed(proposal, "evaluation-begun");
        }
        journal.changed(round, "evaluation-begun", Map.of("proposals", evaluated.size()));
        return round;
    }

    static void refuseUnready(List<TownProposal> all, Instant now) {
        List<String> pending = all.stream()
                .filter(proposal -> proposal.isCorrectable(now))
                .map(proposal -> proposal.receiptNumber().orElseThrow())
                .toList();
        if (!pending.isEmpty()) {
            throw Refusal.of(ProgrammeError.CORRECTIONS_PENDING, pending.size()).with("proposals", pending);
        }
        if (all.stream().noneMatch(proposal -> proposal.status() == ProposalStatus.SUBMITTED)) {
            throw Refusal.of(ProgrammeError.NO_PROPOSALS);
        }
    }
}

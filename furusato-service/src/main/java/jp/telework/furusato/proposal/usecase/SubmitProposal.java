package jp.telework.furusato.proposal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.telework.furusato.programme.domain.RoundTerms;
import jp.telework.furusato.proposal.domain.ProposalAction;
import jp.telework.furusato.proposal.domain.ProposalSubmission;
import jp.telework.furusato.proposal.domain.SubmissionPolicy;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.furusato.proposal.domain.TownProposals;
import jp.telework.furusato.round.domain.SelectionRounds;
import jp.telework.kernel.rule.Checks;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;

/**
 * 提出 and 再提出: the rules judge the case, and a receipt proves what was handed in. Under rivals the first commits; the
 * others find a submitted proposal.
 */
@ApplicationScoped
public class SubmitProposal {

    private final ProposalDesk desk;
    private final SelectionRounds rounds;
    private final TownProposals proposals;
    private final Journal journal;
    private final Clock clock;

    SubmitProposal(ProposalDesk desk, SelectionRounds rounds, TownProposals proposals, Journal journal, Clock clock) {
        this.desk = desk;
        this.rounds = rounds;
        this.proposals = proposals;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of it. */
    public record Submitted(TownProposal proposal, ProposalSubmission submission) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public Submitted handle(Caller caller, UUID id, IfMatch ifMatch) {
        TownProposal town = desk.open(id, caller, ifMatch, ProposalAction.SUBMIT, "SUBMIT_TOWN_PROPOSAL");
        // Held, so that the evaluation begins either with this proposal or before it.
        RoundTerms terms = desk.heldTerms(town.roundId());
        // Kept to the microsecond, like the database does, so that a receipt reads the same at every time.
        Instant now = clock.instant();
        Checks judgement = SubmissionPolicy.judge(town, terms, now);
        journal.trace(judgement.steps());
        judgement.refuseIfAny();
        ProposalSubmission submission = town.submit(
                terms,
                proposals.contentOf(town),
                () -> rounds.nextReceiptNumber(town.roundId()),
                caller.hand().name(),
                now);
        proposals.add(submission);
        desk.changed(
                town,
                submission.number() == 1 ? "submitted" : "resubmitted",
                Map.of("receiptNumber", submission.receiptNumber(), "contentSha256", submission.contentSha256()));
        return new Submitted(town, submission);
    }
}

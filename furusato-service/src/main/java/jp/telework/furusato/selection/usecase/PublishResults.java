package jp.telework.furusato.selection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.telework.furusato.notice.usecase.IssueSelectionNotices;
import jp.telework.furusato.proposal.domain.Proposal;
import jp.telework.furusato.proposal.domain.ProposalStatus;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.furusato.proposal.domain.TownProposals;
import jp.telework.furusato.proposal.usecase.ProposalDesk;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.round.domain.RoundAction;
import jp.telework.furusato.round.domain.SelectionRound;
import jp.telework.furusato.round.domain.SelectionRounds;
import jp.telework.furusato.round.usecase.RoundJournal;
import jp.telework.furusato.selection.usecase.FindResults.Results;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.platform.request.IfMatch;

/**
 * 結果の公表: an officer makes the results of a decided round public. From now on applicants see theirs with its notice, and the
 * selected towns begin their life.
 */
@ApplicationScoped
public class PublishResults {

    private final SelectionRounds rounds;
    private final TownProposals proposals;
    private final ProposalDesk desk;
    private final SelectedTowns towns;
    private final IssueSelectionNotices notices;
    private final RoundJournal journal;
    private final Clock clock;

    PublishResults(
            SelectionRounds rounds,
            TownProposals proposals,
            ProposalDesk desk,
            SelectedTowns towns,
            IssueSelectionNotices notices,
            RoundJournal journal,
            Clock clock) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.desk = desk;
        this.towns = towns;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Results handle(UUID roundId, IfMatch ifMatch) {
        journal.attempt(roundId, "PUBLISH_SELECTION_RESULTS");
        Instant now = clock.instant();
        SelectionRound round = rounds.lock(roundId).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        round.require(RoundAction.PUBLISH_RESULTS, now);
        ifMatch.check(round.version());
        round.publishResults(now);
        List<TownProposal> submitted = proposals.submittedTo(roundId);
        List<TownProposal> decided =
                submitted.stream().filter(TownProposal::isResultPending).toList();
        decided.forEach(proposal -> {
            proposal.publishResult(now);
            desk.changed(proposal, proposal.status() == ProposalStatus.SELECTED ? "selected" : "not-selected");
        });
        notices.issue(round.title(), decided, now);
        Results results = FindResults.of(round, submitted);
        towns.open(
                new SelectedTowns.Round(
                        roundId,
                        round.title(),
                        round.fiscalYear(),
                        round.rules().approvalLevels()),
                results.selected().stream().map(PublishResults::town).toList(),
                now);
        journal.changed(round, "results-published");
        return results;
    }

    private static SelectedTowns.Town town(TownProposal town) {
        Proposal proposal = town.proposal();
        LocalGovernmentCode area = Objects.requireNonNull(proposal.areaLocalGovernmentCode());
        return new SelectedTowns.Town(
                town.id(),
                town.receiptNumber().orElseThrow(),
                town.organisation(),
                town.organisationName(),
                Objects.requireNonNull(proposal.applicantKind()),
                area,
                Objects.requireNonNull(proposal.areaName()),
                Region.of(area),
                Objects.requireNonNull(proposal.title()),
                Objects.requireNonNull(proposal.currentState()),
                proposal.challenges(),
                proposal.measures().stream()
                        .map(measure -> new SelectedTowns.ProposedMeasure(
                                Objects.requireNonNull(measure.kind()), Objects.requireNonNull(measure.description())))
                        .toList());
    }
}

package jp.telework.furusato.selection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.evaluation.domain.Evaluations;
import jp.telework.furusato.programme.domain.ProgrammeError;
import jp.telework.furusato.proposal.domain.TownProposals;
import jp.telework.furusato.round.domain.RoundAction;
import jp.telework.furusato.round.domain.RoundStatus;
import jp.telework.furusato.round.domain.SelectionRound;
import jp.telework.furusato.round.usecase.FindRounds;
import jp.telework.furusato.round.usecase.RoundJournal;
import jp.telework.furusato.selection.domain.SelectionDrafts;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;

/** What can be done with a round, from its draft to the publication of its results. */
@ApplicationScoped
public class RoundActions implements CaseActions {

    private final FindRounds rounds;
    private final TownProposals proposals;
    private final Evaluations evaluations;
    private final ApproveSelection approveSelection;
    private final SelectionDrafts drafts;
    private final Clock clock;

    RoundActions(
            FindRounds rounds,
            TownProposals proposals,
            Evaluations evaluations,
            ApproveSelection approveSelection,
            SelectionDrafts drafts,
            Clock clock) {
        this.approveSelection = approveSelection;
        this.drafts = drafts;
        this.rounds = rounds;
        this.proposals = proposals;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return RoundJournal.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        SelectionRound round = rounds.get(Optional.of(caller), id);
        return Arrays.stream(RoundAction.values())
                .map(action -> Possibility.of(action.noun(), against(action, round, caller)))
                .toList();
    }

    private List<Violation> against(RoundAction action, SelectionRound round, Caller caller) {
        List<Violation> byState = Possibility.inState(round.status(), action, RoundStatus::next);
        if (!byState.isEmpty()) {
            return byState;
        }
        return switch (action) {
            case BEGIN_EVALUATION -> againstEvaluation(round);
            case SELECT ->
                Possibility.unless(() -> {
                    SelectTowns.refuseLevels(round);
                    SelectionDesk.separateDuties(caller, round, evaluations.ofCall(round.id()));
                });
            case DRAFT_SELECTION -> Possibility.unless(() -> approveSelection.judgeDraft(caller, round));
            case APPROVE_SELECTION -> Possibility.unless(() -> approveSelection.judgeApproval(caller, round));
            case RETURN_SELECTION ->
                Possibility.unless(() -> drafts.of(round.id()).requireOpen());
            case CHANGE, PUBLISH, PUBLISH_RESULTS -> List.of();
        };
    }

    private List<Violation> againstEvaluation(SelectionRound round) {
        if (!clock.instant().isAfter(round.closesAt())) {
            return List.of(Violation.of("", ProgrammeError.ROUND_STILL_OPEN, round.closesAt()));
        }
        return Possibility.unless(
                () -> BeginEvaluation.refuseUnready(proposals.submittedTo(round.id()), clock.instant()));
    }
}

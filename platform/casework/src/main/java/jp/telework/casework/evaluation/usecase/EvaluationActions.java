package jp.telework.casework.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.casework.evaluation.domain.Evaluations;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.Possibility;

/** What can be done with the reviewers of a case and with the caller's own review. */
@ApplicationScoped
public class EvaluationActions {

    private final Evaluations evaluations;

    EvaluationActions(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    /**
     * The commands on reviewers and reviews.
     *
     * @param assigning reasons of the case against a change of its reviewers
     * @param scoring reasons of the case against scores
     */
    public List<Possibility> of(Caller caller, UUID caseId, List<Violation> assigning, List<Violation> scoring) {
        List<Evaluation> all = evaluations.ofCase(caseId);
        List<Possibility> possibilities = new ArrayList<>();
        possibilities.add(Possibility.of("reviewers", assigning));
        possibilities.addAll(Possibility.ofParts(
                "reviewers/removal",
                all.stream()
                        .filter(review -> againstChange(review).isEmpty())
                        .map(review -> review.reviewer().name())
                        .toList(),
                assigning));
        Optional<Evaluation> own = all.stream()
                .filter(review -> review.reviewer().isNamed(caller.hand().name()))
                .findFirst();
        List<Violation> against = scoring.isEmpty()
                ? own.map(EvaluationActions::againstChange)
                        .orElseGet(() -> List.of(Violation.of("", CommonError.NOT_FOUND)))
                : scoring;
        possibilities.add(Possibility.of("evaluations/mine", against));
        return possibilities;
    }

    private static List<Violation> againstChange(Evaluation review) {
        return Possibility.unless(review::requireOpen);
    }
}

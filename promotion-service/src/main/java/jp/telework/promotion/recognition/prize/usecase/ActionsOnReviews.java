package jp.telework.promotion.recognition.prize.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.evaluation.usecase.EvaluatedCase;
import jp.telework.casework.evaluation.usecase.EvaluatedCases;
import jp.telework.casework.evaluation.usecase.EvaluationActions;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.promotion.recognition.entry.usecase.EntryDesk;

/** What can be done with the reviewers of an application. */
@ApplicationScoped
class ActionsOnReviews implements CaseActions {

    private final EvaluatedCases cases;
    private final EvaluationActions actions;

    ActionsOnReviews(EvaluatedCases cases, EvaluationActions actions) {
        this.cases = cases;
        this.actions = actions;
    }

    @Override
    public String kind() {
        return EntryDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        EvaluatedCase reviewed = cases.get(caller, id);
        return actions.of(
                caller,
                id,
                Possibility.unless(reviewed::requireAssignable),
                Possibility.unless(reviewed::requireScorable));
    }
}

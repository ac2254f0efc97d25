package jp.telework.casework.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;

/**
 * Tells changes of evaluations. They are cases of their own that belong to no organisation, so that neither the
 * applicant's history nor its feed names a reviewer.
 */
@ApplicationScoped
class EvaluationJournal {

    private final Journal journal;
    private final EvaluationEvents events;

    EvaluationJournal(Journal journal, EvaluationEvents events) {
        this.journal = journal;
        this.events = events;
    }

    void attempt(String command) {
        journal.attempt(command);
    }

    void attempt(Evaluation evaluation, String command) {
        journal.attempt(caseOf(evaluation), command);
    }

    void changed(Evaluation evaluation, String verb) {
        journal.changed(
                caseOf(evaluation),
                events.type(verb),
                null,
                events.data(EvaluationContent.of(evaluation)),
                Map.of(
                        events.caseIdName(),
                        evaluation.caseId(),
                        "reviewer",
                        evaluation.reviewer().name()));
    }

    private CaseRef caseOf(Evaluation evaluation) {
        return new CaseRef(events.kind(), evaluation.id());
    }
}

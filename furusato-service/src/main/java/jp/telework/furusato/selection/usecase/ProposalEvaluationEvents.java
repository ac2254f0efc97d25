package jp.telework.furusato.selection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jp.telework.casework.evaluation.usecase.EvaluationContent;
import jp.telework.casework.evaluation.usecase.EvaluationEvents;

/** The events of the evaluations of proposals. */
@ApplicationScoped
class ProposalEvaluationEvents implements EvaluationEvents {

    @Override
    public String kind() {
        return "proposal-evaluation";
    }

    @Override
    public String type(String verb) {
        return "jp.telework.furusato.selection." + verb + ".v1";
    }

    @Override
    public String caseIdName() {
        return "proposalId";
    }

    @Override
    public EvaluationJournalSnapshot data(EvaluationContent content) {
        return EvaluationJournalSnapshot.of(content);
    }
}

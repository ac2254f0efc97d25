package jp.telework.subsidy.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jp.telework.casework.evaluation.usecase.EvaluationContent;
import jp.telework.casework.evaluation.usecase.EvaluationEvents;

/** The events of the evaluations of applications. */
@ApplicationScoped
class ApplicationEvaluationEvents implements EvaluationEvents {

    @Override
    public String kind() {
        return "evaluation";
    }

    @Override
    public String type(String verb) {
        return "jp.telework.subsidy.evaluation." + verb + ".v1";
    }

    @Override
    public String caseIdName() {
        return "applicationId";
    }

    @Override
    public EvaluationJournalSnapshot data(EvaluationContent content) {
        return EvaluationJournalSnapshot.of(content);
    }
}

package jp.telework.subsidy.evaluation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.casework.evaluation.persistence.PanacheEvaluations;
import jp.telework.kernel.identity.Hand;
import jp.telework.subsidy.evaluation.domain.ApplicationEvaluation;

/** Evaluations of applications in PostgreSQL. */
@ApplicationScoped
class PanacheApplicationEvaluations extends PanacheEvaluations<ApplicationEvaluation> {

    @Override
    protected Class<ApplicationEvaluation> entity() {
        return ApplicationEvaluation.class;
    }

    @Override
    protected String caseEntity() {
        return "Application";
    }

    @Override
    protected String receiptNumber() {
        return "receipt.receiptNumber";
    }

    @Override
    public Evaluation assign(UUID id, UUID applicationId, UUID callId, String reviewer, Hand officer, Instant now) {
        return added(new ApplicationEvaluation(id, applicationId, callId, reviewer, officer, now));
    }
}

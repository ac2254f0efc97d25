package jp.telework.subsidy.evaluation.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.kernel.identity.Hand;

/** 評価: one reviewer's evaluation of one application. */
@Entity
@Table(name = "evaluation")
@AttributeOverride(name = "caseId", column = @Column(name = "application_id"))
@AttributeOverride(name = "callId", column = @Column(name = "call_id"))
public class ApplicationEvaluation extends Evaluation {

    /** For Hibernate. */
    protected ApplicationEvaluation() {}

    public ApplicationEvaluation(UUID id, UUID applicationId, UUID callId, String reviewer, Hand officer, Instant now) {
        super(id, applicationId, callId, reviewer, officer, now);
    }
}

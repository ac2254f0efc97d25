package jp.telework.furusato.selection.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.kernel.identity.Hand;

/** 評価: one reviewer's evaluation of one proposal. */
@Entity
@Table(name = "proposal_evaluation")
@AttributeOverride(name = "caseId", column = @Column(name = "proposal_id"))
@AttributeOverride(name = "callId", column = @Column(name = "round_id"))
public class ProposalEvaluation extends Evaluation {

    /** For Hibernate. */
    protected ProposalEvaluation() {}

    public ProposalEvaluation(UUID id, UUID proposalId, UUID roundId, String reviewer, Hand officer, Instant now) {
        super(id, proposalId, roundId, reviewer, officer, now);
    }
}

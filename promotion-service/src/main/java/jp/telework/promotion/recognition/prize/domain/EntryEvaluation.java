package jp.telework.promotion.recognition.prize.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.kernel.identity.Hand;

/** 評価: one reviewer's evaluation of one application for the prize. */
@Entity
@Table(name = "recognition_evaluation")
@AttributeOverride(name = "caseId", column = @Column(name = "entry_id"))
@AttributeOverride(name = "callId", column = @Column(name = "jury_id"))
public class EntryEvaluation extends Evaluation {

    /** For Hibernate. */
    protected EntryEvaluation() {}

    public EntryEvaluation(UUID id, UUID entryId, UUID juryId, String reviewer, Hand officer, Instant now) {
        super(id, entryId, juryId, reviewer, officer, now);
    }
}

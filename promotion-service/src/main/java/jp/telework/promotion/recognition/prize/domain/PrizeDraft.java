package jp.telework.promotion.recognition.prize.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.telework.casework.approval.domain.DecisionDraft;
import jp.telework.casework.approval.domain.DraftPaper;

/** 授賞の起案 of one jury. */
@Entity
@Table(name = "recognition_prize_draft")
@AttributeOverride(name = "subjectId", column = @Column(name = "jury_id"))
public class PrizeDraft extends DecisionDraft {

    /** For Hibernate. */
    protected PrizeDraft() {}

    /** @param number among the jury's drafts, from 1 */
    public PrizeDraft(UUID id, UUID juryId, int number, DraftPaper paper) {
        super(id, juryId, number, paper);
    }
}

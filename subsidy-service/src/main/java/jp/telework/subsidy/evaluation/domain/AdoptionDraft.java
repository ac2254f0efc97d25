package jp.telework.subsidy.evaluation.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.telework.casework.approval.domain.DecisionDraft;
import jp.telework.casework.approval.domain.DraftPaper;

/** 採択の起案 of one call. */
@Entity
@Table(name = "adoption_draft")
@AttributeOverride(name = "subjectId", column = @Column(name = "call_id"))
public class AdoptionDraft extends DecisionDraft {

    /** For Hibernate. */
    protected AdoptionDraft() {}

    /**
     * A new draft.
     *
     * @param number among the call's drafts, from 1
     */
    public AdoptionDraft(UUID id, UUID callId, int number, DraftPaper paper) {
        super(id, callId, number, paper);
    }
}

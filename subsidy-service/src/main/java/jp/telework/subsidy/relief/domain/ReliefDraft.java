package jp.telework.subsidy.relief.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.telework.casework.approval.domain.DecisionDraft;
import jp.telework.casework.approval.domain.DraftPaper;

/** 起案 of a decision about one declaration for relief. */
@Entity
@Table(name = "relief_draft")
@AttributeOverride(name = "subjectId", column = @Column(name = "application_id"))
public class ReliefDraft extends DecisionDraft {

    /** For Hibernate. */
    protected ReliefDraft() {}

    /**
     * A new draft.
     *
     * @param number among the declaration's drafts, from 1
     */
    public ReliefDraft(UUID id, UUID applicationId, int number, DraftPaper paper) {
        super(id, applicationId, number, paper);
    }
}

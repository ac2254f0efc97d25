package jp.telework.furusato.selection.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.telework.casework.approval.domain.DecisionDraft;
import jp.telework.casework.approval.domain.DraftPaper;

/** 選定の起案 of one round. */
@Entity
@Table(name = "selection_draft")
@AttributeOverride(name = "subjectId", column = @Column(name = "round_id"))
public class SelectionDraft extends DecisionDraft {

    /** For Hibernate. */
    protected SelectionDraft() {}

    /**
     * A new draft.
     *
     * @param number among the round's drafts, from 1
     */
    public SelectionDraft(UUID id, UUID roundId, int number, DraftPaper paper) {
        super(id, roundId, number, paper);
    }
}

package jp.telework.furusato.town.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.telework.casework.approval.domain.DecisionDraft;
import jp.telework.casework.approval.domain.DraftPaper;

/** まちの決定の記録の起案 of one town. */
@Entity
@Table(name = "plan_adoption_draft")
@AttributeOverride(name = "subjectId", column = @Column(name = "town_id"))
public class PlanAdoptionDraft extends DecisionDraft {

    /** For Hibernate. */
    protected PlanAdoptionDraft() {}

    /**
     * A new draft.
     *
     * @param number among the town's drafts, from 1
     */
    public PlanAdoptionDraft(UUID id, UUID townId, int number, DraftPaper paper) {
        super(id, townId, number, paper);
    }
}

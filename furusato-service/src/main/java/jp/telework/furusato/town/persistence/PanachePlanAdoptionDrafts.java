package jp.telework.furusato.town.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.telework.casework.approval.domain.DecisionDrafts;
import jp.telework.furusato.town.domain.PlanAdoptionDraft;
import jp.telework.furusato.town.domain.PlanAdoptionDrafts;

/** Drafts of records in PostgreSQL. */
@ApplicationScoped
class PanachePlanAdoptionDrafts implements PlanAdoptionDrafts, PanacheRepositoryBase<PlanAdoptionDraft, UUID> {

    @Override
    public DecisionDrafts of(UUID townId) {
        return new DecisionDrafts(list("subjectId = ?1 order by number", townId));
    }

    @Override
    public void add(PlanAdoptionDraft draft) {
        persist(draft);
    }
}

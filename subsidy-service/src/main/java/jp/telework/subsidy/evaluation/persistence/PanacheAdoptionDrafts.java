package jp.telework.subsidy.evaluation.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.telework.casework.approval.domain.DecisionDrafts;
import jp.telework.subsidy.evaluation.domain.AdoptionDraft;
import jp.telework.subsidy.evaluation.domain.AdoptionDrafts;

/** Drafts of adoptions in PostgreSQL. */
@ApplicationScoped
class PanacheAdoptionDrafts implements AdoptionDrafts, PanacheRepositoryBase<AdoptionDraft, UUID> {

    @Override
    public DecisionDrafts of(UUID callId) {
        return new DecisionDrafts(list("subjectId = ?1 order by number", callId));
    }

    @Override
    public void add(AdoptionDraft draft) {
        persist(draft);
    }
}

package jp.telework.subsidy.relief.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.telework.casework.approval.domain.DecisionDrafts;
import jp.telework.subsidy.relief.domain.ReliefDraft;
import jp.telework.subsidy.relief.domain.ReliefDrafts;

/** Drafts of decisions about declarations in PostgreSQL. */
@ApplicationScoped
class PanacheReliefDrafts implements ReliefDrafts, PanacheRepositoryBase<ReliefDraft, UUID> {

    @Override
    public DecisionDrafts of(UUID applicationId) {
        return new DecisionDrafts(list("subjectId = ?1 order by number", applicationId));
    }

    @Override
    public void add(ReliefDraft draft) {
        persist(draft);
    }
}

package jp.telework.promotion.recognition.prize.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.telework.casework.approval.domain.DecisionDrafts;
import jp.telework.promotion.recognition.prize.domain.PrizeDraft;
import jp.telework.promotion.recognition.prize.domain.PrizeDrafts;

/** Drafts of prizes in PostgreSQL. */
@ApplicationScoped
class PanachePrizeDrafts implements PrizeDrafts, PanacheRepositoryBase<PrizeDraft, UUID> {

    @Override
    public DecisionDrafts of(UUID juryId) {
        return new DecisionDrafts(list("subjectId = ?1 order by number", juryId));
    }

    @Override
    public void add(PrizeDraft draft) {
        persist(draft);
    }
}

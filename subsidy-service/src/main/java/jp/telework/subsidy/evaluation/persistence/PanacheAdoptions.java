package jp.telework.subsidy.evaluation.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.telework.subsidy.evaluation.domain.Adoption;
import jp.telework.subsidy.evaluation.domain.Adoptions;

/** Adoptions in PostgreSQL. */
@ApplicationScoped
class PanacheAdoptions implements Adoptions, PanacheRepositoryBase<Adoption, UUID> {

    @Override
    public Optional<Adoption> of(UUID callId) {
        return findByIdOptional(callId);
    }

    @Override
    public void add(Adoption adoption) {
        persist(adoption);
    }
}

package jp.telework.furusato.selection.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.telework.furusato.selection.domain.Selection;
import jp.telework.furusato.selection.domain.Selections;

/** Selections in PostgreSQL. */
@ApplicationScoped
class PanacheSelections implements Selections, PanacheRepositoryBase<Selection, UUID> {

    @Override
    public Optional<Selection> of(UUID roundId) {
        return findByIdOptional(roundId);
    }

    @Override
    public void add(Selection selection) {
        persist(selection);
    }
}

package jp.telework.promotion.recognition.prize.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.persistence.NativeRows;
import jp.telework.promotion.recognition.prize.domain.Juries;
import jp.telework.promotion.recognition.prize.domain.Jury;

/** Juries in PostgreSQL. */
@ApplicationScoped
class PanacheJuries implements Juries, PanacheRepositoryBase<Jury, UUID> {

    @Override
    public Optional<Jury> find(UUID roundId) {
        return findByIdOptional(roundId);
    }

    @Override
    public Optional<Jury> hold(UUID roundId) {
        return findByIdOptional(roundId, LockModeType.PESSIMISTIC_READ);
    }

    @Override
    public void takeTurn(UUID roundId) {
        NativeRows.takeTurn(getEntityManager(), "reviewers of jury " + roundId);
    }

    @Override
    public void add(Jury jury) {
        persist(jury);
    }
}

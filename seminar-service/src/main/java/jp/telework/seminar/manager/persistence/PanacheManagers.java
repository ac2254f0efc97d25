package jp.telework.seminar.manager.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.persistence.Conditions;
import jp.telework.seminar.advice.domain.Period;
import jp.telework.seminar.manager.domain.Manager;
import jp.telework.seminar.manager.domain.Managers;
import org.jspecify.annotations.Nullable;

/** Managers in PostgreSQL. */
@ApplicationScoped
class PanacheManagers implements Managers, PanacheRepositoryBase<Manager, UUID> {

    @Override
    public Optional<Manager> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Manager> ofSubject(String subject) {
        return find("subject", subject).singleResultOptional();
    }

    @Override
    public List<Manager> list(@Nullable Boolean active, @Nullable UUID after, int rows) {
        Conditions conditions =
                new Conditions().and("active = :active", "active", active).and("id < :after", "after", after);
        return find(conditions.text() + " order by id desc", conditions.parameters())
                .range(0, rows - 1)
                .list();
    }

    @Override
    public List<Manager> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    @Override
    public List<Manager> active() {
        return list("active = true order by id");
    }

    @Override
    public void add(Manager manager) {
        persist(manager);
    }

    @Override
    public boolean occupy(UUID id) {
        return getEntityManager().createNativeQuery("""
                                UPDATE manager SET active_cases = active_cases + 1
                                WHERE id = :id AND active AND active_cases < capacity
                                """).setParameter("id", id).executeUpdate() == 1;
    }

    @Override
    public void release(UUID id) {
        getEntityManager()
                .createNativeQuery("UPDATE manager SET active_cases = active_cases - 1 WHERE id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public boolean isEngaged(UUID id, Period period) {
        return (Boolean) getEntityManager()
                .createNativeQuery("""
                        SELECT EXISTS (
                            SELECT FROM manager_engagement
                            WHERE manager_id = :id AND during && tstzrange(:startsAt, :endsAt))
                        """)
                .setParameter("id", id)
                .setParameter("startsAt", period.startsAt())
                .setParameter("endsAt", period.endsAt())
                .getSingleResult();
    }
}

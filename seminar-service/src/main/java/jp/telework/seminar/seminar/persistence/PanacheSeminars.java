package jp.telework.seminar.seminar.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.persistence.Conditions;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarStatus;
import jp.telework.seminar.seminar.domain.Seminars;
import org.jspecify.annotations.Nullable;

/** Seminars, each time in one statement. */
@ApplicationScoped
class PanacheSeminars implements Seminars, PanacheRepositoryBase<Seminar, UUID> {

    @Override
    public Optional<Seminar> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<Seminar> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    @Override
    public Optional<Seminar> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<Seminar> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    @Override
    public void add(Seminar seminar) {
        persist(seminar);
    }

    @Override
    public List<Seminar> list(Filter filter, @Nullable Position after, int rows) {
        Conditions conditions = conditions(filter);
        if (after != null) {
            // The first half is redundant; it lets the index begin at the right place.
            conditions.and("x.plan.period.startsAt >= :startsAt", "startsAt", after.startsAt());
            conditions.and("(x.plan.period.startsAt > :startsAt or x.id > :id)", "id", after.id());
        }
        return list(conditions, "", rows);
    }

    @Override
    public List<Seminar> latest(Filter filter, int rows) {
        List<Seminar> latest = new ArrayList<>(list(conditions(filter), "desc", rows));
        Collections.reverse(latest);
        return List.copyOf(latest);
    }

    private List<Seminar> list(Conditions conditions, String direction, int rows) {
        return find(
                        "from Seminar x where %s order by x.plan.period.startsAt %s, x.id %2$s"
                                .formatted(conditions.text(), direction),
                        conditions.parameters())
                .range(0, rows - 1)
                .list();
    }

    private static Conditions conditions(Filter filter) {
        Conditions conditions = new Conditions()
                .and("x.status = :status", "status", filter.status())
                .and("x.plan.webinarStatus = :webinarStatus", "webinarStatus", filter.webinarStatus())
                .and("x.plan.place.prefecture = :prefecture", "prefecture", filter.prefecture())
                .and("x.plan.period.startsAt >= :from", "from", filter.from())
                .and("x.plan.period.startsAt < :before", "before", filter.before());
        if (!filter.drafts()) {
            conditions.and("x.publishedAt is not null");
        }
        if (filter.callOffsAfter() != null) {
            conditions
                    .and(
                            "(x.status <> :calledOff or x.plan.period.endsAt > :callOffsAfter)",
                            "callOffsAfter",
                            filter.callOffsAfter())
                    .with("calledOff", SeminarStatus.CANCELLED);
        }
        return conditions;
    }
}

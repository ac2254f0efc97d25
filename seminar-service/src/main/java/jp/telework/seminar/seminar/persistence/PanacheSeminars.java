package jp.telework.seminar.seminar.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
        Conditions conditions = Conditions.of(filter);
        if (after != null) {
            // The first half is redundant; it lets the index begin at the right place.
            conditions.add("x.plan.period.startsAt >= :startsAt", "startsAt", after.startsAt());
            conditions.add("(x.plan.period.startsAt > :startsAt or x.id > :id)", "id", after.id());
        }
        return list(conditions, "", rows);
    }

    @Override
    public List<Seminar> latest(Filter filter, int rows) {
        List<Seminar> latest = new ArrayList<>(list(Conditions.of(filter), "desc", rows));
        Collections.reverse(latest);
        return List.copyOf(latest);
    }

    private List<Seminar> list(Conditions conditions, String direction, int rows) {
        return find(
                        "from Seminar x %s order by x.plan.period.startsAt %s, x.id %2$s"
                                .formatted(conditions.where(), direction),
                        conditions.parameters)
                .range(0, rows - 1)
                .list();
    }

    /** The parts of a where clause with their values. */
    private static final class Conditions {
        private final List<String> texts = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        static Conditions of(Filter filter) {
            Conditions conditions = new Conditions();
            if (!filter.drafts()) {
                conditions.texts.add("x.publishedAt is not null");
            }
            conditions.add("x.status = :status", "status", filter.status());
            conditions.add("x.plan.webinarStatus = :webinarStatus", "webinarStatus", filter.webinarStatus());
            conditions.add("x.plan.place.prefecture = :prefecture", "prefecture", filter.prefecture());
            conditions.add("x.plan.period.startsAt >= :from", "from", filter.from());
            conditions.add("x.plan.period.startsAt < :before", "before", filter.before());
            if (filter.callOffsAfter() != null) {
                conditions.add(
                        "(x.status <> :calledOff or x.plan.period.endsAt > :callOffsAfter)",
                        "callOffsAfter",
                        filter.callOffsAfter());
                conditions.parameters.put("calledOff", SeminarStatus.CANCELLED);
            }
            return conditions;
        }

        void add(String text, String name, @Nullable Object value) {
            if (value != null) {
                texts.add(text);
                parameters.put(name, value);
            }
        }

        String where() {
            return texts.isEmpty() ? "" : "where " + String.join(" and ", texts);
        }
    }
}

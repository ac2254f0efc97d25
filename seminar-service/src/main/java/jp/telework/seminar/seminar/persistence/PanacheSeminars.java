package jp.telework.seminar.seminar.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.Seminars;
import org.jspecify.annotations.Nullable;

/** Seminars with their programme, each time in one statement. */
@ApplicationScoped
class PanacheSeminars implements Seminars, PanacheRepositoryBase<Seminar, UUID> {

    @Override
    public Optional<Seminar> find(UUID id) {
        return find("from Seminar s left join fetch s.programme where s.id = ?1", id)
                .singleResultOptional();
    }

    @Override
    public List<Seminar> list(Filter filter, @Nullable Position after, int rows) {
        Conditions conditions = Conditions.of(filter);
        if (after != null) {
            // The first half is redundant; it lets the index begin at the right place.
            conditions.add("x.period.startsAt >= :startsAt", "startsAt", after.startsAt());
            conditions.add("(x.period.startsAt > :startsAt or x.id > :id)", "id", after.id());
        }
        return list(conditions, "", rows);
    }

    @Override
    public List<Seminar> latest(Filter filter, int rows) {
        return list(Conditions.of(filter), "desc", rows);
    }

    private List<Seminar> list(Conditions conditions, String direction, int rows) {
        conditions.parameters.put("rows", rows);
        // The page is cut among seminars, not among the joined rows of their programmes.
        return list("""
                from Seminar s left join fetch s.programme
                where s.id in (
                    select x.id from Seminar x %s order by x.period.startsAt %s, x.id %2$s limit :rows)
                order by s.period.startsAt, s.id
                """.formatted(conditions.where(), direction), conditions.parameters);
    }

    /** The parts of a where clause with their values. */
    private static final class Conditions {
        private final List<String> texts = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        static Conditions of(Filter filter) {
            Conditions conditions = new Conditions();
            conditions.add("x.place.prefecture = :prefecture", "prefecture", filter.prefecture());
            conditions.add("x.period.startsAt >= :from", "from", filter.from());
            conditions.add("x.period.startsAt < :before", "before", filter.before());
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

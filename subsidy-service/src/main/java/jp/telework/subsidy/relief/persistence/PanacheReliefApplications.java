package jp.telework.subsidy.relief.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.persistence.Conditions;
import jp.telework.platform.persistence.NativeRows;
import jp.telework.platform.retention.RetentionHolds;
import jp.telework.subsidy.relief.domain.ReliefApplication;
import jp.telework.subsidy.relief.domain.ReliefApplications;
import org.jspecify.annotations.Nullable;

/** Declarations in PostgreSQL. */
@ApplicationScoped
class PanacheReliefApplications implements ReliefApplications, PanacheRepositoryBase<ReliefApplication, UUID> {

    private static final String TO_ERASE = """
            SELECT {r.*} FROM relief_application r
            WHERE r.contact IS NOT NULL AND r.updated_at < :changed AND %s
            ORDER BY r.updated_at LIMIT :rows FOR UPDATE SKIP LOCKED
            """.formatted(RetentionHolds.notHeld("relief-application", "r.id"));

    @Override
    public void add(ReliefApplication application) {
        persist(application);
    }

    @Override
    public long nextNumber() {
        return NativeRows.of(getEntityManager(), Long.class, "SELECT nextval('relief_number')", Map.of())
                .get(0);
    }

    @Override
    public Optional<ReliefApplication> find(@Nullable CorporateNumber reader, UUID id) {
        Conditions conditions =
                new Conditions().and("id = :id", "id", id).and("organisation = :reader", "reader", reader);
        return find(conditions.text(), conditions.parameters()).singleResultOptional();
    }

    @Override
    public List<ReliefApplication> list(Filter filter, @Nullable UUID before, int rows) {
        String municipality =
                filter.municipality() == null ? null : filter.municipality().value();
        Conditions conditions = new Conditions()
                .and("organisation = :reader", "reader", filter.reader())
                .and("status in :states", "states", filter.states())
                .and("municipality = :municipality", "municipality", municipality)
                .and("id < :before", "before", before);
        return find(conditions.text() + " order by id desc", conditions.parameters())
                .range(0, rows - 1)
                .list();
    }

    @Override
    public boolean exists(UUID id) {
        return count("id", id) > 0;
    }

    @Override
    public List<ReliefApplication> toErase(Instant changedBefore, int rows) {
        Map<String, Object> due = Map.of("changed", changedBefore, "rows", rows);
        return NativeRows.entities(getEntityManager(), ReliefApplication.class, "r", TO_ERASE, due);
    }

    @Override
    public long dueToErase(Instant changedBefore, int most) {
        Map<String, Object> due = Map.of("changed", changedBefore, "rows", most);
        return NativeRows.count(getEntityManager(), "r", TO_ERASE, due);
    }
}

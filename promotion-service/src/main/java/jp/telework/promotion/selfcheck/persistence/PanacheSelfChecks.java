package jp.telework.promotion.selfcheck.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.exchange.ReferenceRegister;
import jp.telework.platform.persistence.Conditions;
import jp.telework.platform.persistence.NativeRows;
import jp.telework.platform.persistence.Sql;
import jp.telework.platform.retention.RetentionHolds;
import jp.telework.promotion.organisation.domain.SizeClass;
import jp.telework.promotion.selfcheck.domain.Medians;
import jp.telework.promotion.selfcheck.domain.SelfCheck;
import jp.telework.promotion.selfcheck.domain.SelfCheckStatus;
import jp.telework.promotion.selfcheck.domain.SelfChecks;
import org.jspecify.annotations.Nullable;

/** Self-checks in PostgreSQL. */
@ApplicationScoped
class PanacheSelfChecks implements SelfChecks, PanacheRepositoryBase<SelfCheck, UUID> {

    private static final String MEDIANS =
            "SELECT organisations, overall, management, administrator, worker FROM self_check_medians(?, ?, ?)";

    private static final String TO_ERASE = """
            SELECT {c.*} FROM self_check c
            WHERE c.updated_at < :changed AND %s
            ORDER BY c.updated_at LIMIT :rows FOR UPDATE SKIP LOCKED
            """.formatted(RetentionHolds.notHeld("self-check", "c.id"));

    private final ReferenceRegister references;
    private final DataSource database;

    PanacheSelfChecks(ReferenceRegister references, DataSource database) {
        this.references = references;
        this.database = database;
    }

    @Override
    public void add(SelfCheck check) {
        persist(check);
    }

    @Override
    public Optional<SelfCheck> find(@Nullable CorporateNumber reader, UUID id) {
        Conditions conditions =
                new Conditions().and("id = :id", "id", id).and("organisation = :reader", "reader", reader);
        return find(conditions.text(), conditions.parameters()).singleResultOptional();
    }

    @Override
    public long countInTurn(CorporateNumber organisation) {
        NativeRows.takeTurn(getEntityManager(), "self-checks of " + organisation.value());
        return count("organisation = ?1", organisation);
    }

    @Override
    public List<Summary> list(
            CorporateNumber organisation, @Nullable String externalNumber, @Nullable UUID before, int rows) {
        Conditions conditions = new Conditions()
                .and("c.organisation = :organisation", "organisation", organisation)
                .and("c.id < :before", "before", before);
        if (externalNumber != null) {
            conditions.and("c.id in :numbered", "numbered", references.find("self-check", externalNumber));
        }
        return find(
                        "select c.id, c.status, c.sizeClass, c.overallPoints, c.managementPoints, c.administratorPoints,"
                                + " c.workerPoints, c.startedAt, c.updatedAt, c.completedAt, c.externalReferences"
                                + " from SelfCheck c where " + conditions.text() + " order by c.id desc",
                        conditions.parameters())
                .range(0, rows - 1)
                .project(Summary.class)
                .list();
    }

    @Override
    public List<SelfCheck> completed(CorporateNumber organisation) {
        return find(
                        "organisation = ?1 and status = ?2 order by completedAt, id",
                        organisation,
                        SelfCheckStatus.COMPLETED)
                .list();
    }

    @Override
    public Medians medians(SizeClass size, @Nullable CorporateNumber apart) {
        return Sql.rows(
                        database,
                        MEDIANS,
                        row -> new Medians(
                                row.getLong("organisations"),
                                row.getObject("overall", Integer.class),
                                row.getObject("management", Integer.class),
                                row.getObject("administrator", Integer.class),
                                row.getObject("worker", Integer.class)),
                        size.name(),
                        apart == null ? "" : apart.value(),
                        Medians.LEAST)
                .get(0);
    }

    @Override
    public boolean exists(UUID id) {
        return count("id = ?1", id) > 0;
    }

    @Override
    public List<SelfCheck> toErase(Instant changedBefore, int rows) {
        return NativeRows.entities(
                getEntityManager(), SelfCheck.class, "c", TO_ERASE, Map.of("changed", changedBefore, "rows", rows));
    }

    @Override
    public long dueToErase(Instant changedBefore, int most) {
        return NativeRows.count(getEntityManager(), "c", TO_ERASE, Map.of("changed", changedBefore, "rows", most));
    }

    @Override
    public void remove(SelfCheck check) {
        getEntityManager()
                .createNativeQuery("DELETE FROM external_reference WHERE kind = 'self-check' AND case_id = :id")
                .setParameter("id", check.id())
                .executeUpdate();
        delete(check);
    }
}

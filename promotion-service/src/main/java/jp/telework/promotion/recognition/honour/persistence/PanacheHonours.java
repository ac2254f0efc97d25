package jp.telework.promotion.recognition.honour.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.persistence.Conditions;
import jp.telework.platform.persistence.Sql;
import jp.telework.promotion.recognition.criteria.domain.Award;
import jp.telework.promotion.recognition.honour.domain.Honour;
import jp.telework.promotion.recognition.honour.domain.Honours;
import org.jspecify.annotations.Nullable;

/** Recognitions and prizes in PostgreSQL. */
@ApplicationScoped
class PanacheHonours implements Honours, PanacheRepositoryBase<Honour, UUID> {

    private static final String COUNTS = """
            SELECT fiscal_year, award, honours, true AS by_count FROM recognition_count
            UNION ALL
            SELECT h.fiscal_year, h.award, count(*)::integer, false FROM recognition_honour h
            WHERE NOT EXISTS (SELECT 1 FROM recognition_count c
                WHERE c.fiscal_year = h.fiscal_year AND c.award = h.award)
            GROUP BY h.fiscal_year, h.award
            ORDER BY 1, 2
            """;

    private final DataSource database;

    PanacheHonours(DataSource database) {
        this.database = database;
    }

    @Override
    public void add(Honour honour) {
        persist(honour);
    }

    @Override
    public List<Honour> list(Filter filter, @Nullable UUID before, int rows) {
        Conditions conditions = new Conditions()
                .and("fiscalYear = :year", "year", filter.fiscalYear())
                .and("award = :award", "award", filter.award())
                .and("industry = :industry", "industry", filter.industry())
                .and("prefecture = :prefecture", "prefecture", filter.prefecture())
                .and("corporateNumber = :number", "number", filter.corporateNumber())
                .and("id < :before", "before", before);
        return find(conditions.text() + " order by id desc", conditions.parameters())
                .range(0, rows - 1)
                .list();
    }

    @Override
    public Optional<Honour> ofCertificate(String number) {
        return find("certificateNumber", number).singleResultOptional();
    }

    @Override
    public void showLogo(UUID entryId, boolean inForce) {
        getEntityManager()
                .createNativeQuery("UPDATE recognition_honour SET logo = :logo WHERE entry_id = :entry")
                .setParameter("logo", inForce)
                .setParameter("entry", entryId)
                .executeUpdate();
    }

    @Override
    public List<YearCount> counts() {
        return Sql.rows(
                database,
                COUNTS,
                row -> new YearCount(
                        new FiscalYear(row.getInt("fiscal_year")),
                        Award.valueOf(row.getString("award")),
                        row.getInt("honours"),
                        row.getBoolean("by_count")));
    }
}

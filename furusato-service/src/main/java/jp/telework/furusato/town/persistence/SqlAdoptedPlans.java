package jp.telework.furusato.town.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.town.domain.AdoptedPlans;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.LocalGovernmentCode;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Plans in force in PostgreSQL: for each town of the page the last adoption that was recorded, with its draft. */
@ApplicationScoped
class SqlAdoptedPlans implements AdoptedPlans {

    /** Only the latest version can be adopted, so the last adoption is the one in force. */
    private static final String PLANS = """
        SELECT t.id, t.area, t.area_name, t.region, t.organisation_name, t.fiscal_year,
               plan.content #>> '{content,title}' AS title,
               CAST(plan.content #>> '{content,firstYear}' AS integer) AS first_year,
               CAST(plan.content #>> '{content,lastYear}' AS integer) AS last_year,
               coalesce(
                   (SELECT CAST(r.content ->> 'adoptedOn' AS date) FROM town_act r
                    WHERE r.town_id = t.id AND r.kind = 'PLAN_RESOLUTION'
                      AND r.content -> 'version' = adoption.content -> 'version'
                    ORDER BY r.number DESC LIMIT 1),
                   CAST(adoption.acted_at AT TIME ZONE 'Asia/Tokyo' AS date)) AS in_force_from
        FROM town t
        JOIN LATERAL (
            SELECT a.content, a.acted_at FROM town_act a
            WHERE a.town_id = t.id AND a.kind = 'PLAN_ADOPTION' ORDER BY a.number DESC LIMIT 1) adoption ON true
        JOIN LATERAL (
            SELECT d.content FROM town_act d
            WHERE d.town_id = t.id AND d.kind = 'PLAN_DRAFT'
              AND d.content -> 'version' = adoption.content -> 'version' LIMIT 1) plan ON true
        WHERE t.status IN ('PLAN_ADOPTED', 'FOLLOW_UP')
        """;

    private final EntityManager entities;

    SqlAdoptedPlans(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Summary> list(Filter filter, @Nullable UUID after, int rows) {
        StringBuilder sql = new StringBuilder(PLANS);
        if (filter.prefectureCode() != null) {
            sql.append(" AND substr(t.area, 1, 2) = :prefecture");
        }
        if (filter.fiscalYear() != null) {
            sql.append(" AND t.fiscal_year = :year");
        }
        if (after != null) {
            sql.append(" AND t.id < :after");
        }
        NativeQuery<Object[]> query = entities.createNativeQuery(
                        sql.append(" ORDER BY t.id DESC").toString(), Object[].class)
                .unwrap(NativeQuery.class);
        query.addScalar("id", UUID.class)
                .addScalar("area", String.class)
                .addScalar("area_name", String.class)
                .addScalar("region", String.class)
                .addScalar("organisation_name", String.class)
                .addScalar("fiscal_year", Integer.class)
                .addScalar("title", String.class)
                .addScalar("first_year", Integer.class)
                .addScalar("last_year", Integer.class)
                .addScalar("in_force_from", LocalDate.class)
                .setMaxResults(rows);
        if (filter.prefectureCode() != null) {
            query.setParameter("prefecture", filter.prefectureCode());
        }
        if (filter.fiscalYear() != null) {
            query.setParameter("year", filter.fiscalYear().value());
        }
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.getResultList().stream().map(SqlAdoptedPlans::summary).toList();
    }

    private static Summary summary(Object[] row) {
        return new Summary(
                (UUID) row[0],
                new LocalGovernmentCode((String) row[1]),
                (String) row[2],
                Region.valueOf((String) row[3]),
                (String) row[4],
                new FiscalYear((Integer) row[5]),
                (String) row[6],
                new FiscalYear((Integer) row[7]),
                new FiscalYear((Integer) row[8]),
                (LocalDate) row[9]);
    }
}

package jp.telework.furusato.town.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.furusato.town.domain.Town;
import jp.telework.furusato.town.domain.TownAct;
import jp.telework.furusato.town.domain.Towns;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.exchange.ReferenceRegister;
import org.jspecify.annotations.Nullable;

/** Towns in PostgreSQL. */
@ApplicationScoped
class PanacheTowns implements Towns, PanacheRepositoryBase<Town, UUID> {

    private final ReferenceRegister references;

    PanacheTowns(ReferenceRegister references) {
        this.references = references;
    }

    @Override
    public Optional<Town> find(@Nullable CorporateNumber reader, UUID id) {
        Parameters parameters = Parameters.with("id", id);
        return find("from Town t left join fetch t.acts where t.id = :id" + narrowed(reader, parameters), parameters)
                .singleResultOptional();
    }

    @Override
    public void add(Town town) {
        persist(town);
    }

    @Override
    public void add(TownAct act) {
        getEntityManager().persist(act);
    }

    @Override
    public List<Summary> list(@Nullable CorporateNumber reader, Filter filter, @Nullable UUID after, int rows) {
        Parameters parameters = new Parameters();
        StringBuilder where = new StringBuilder("1 = 1").append(narrowed(reader, parameters));
        narrow(where, parameters, "t.id < :after", "after", after);
        narrow(where, parameters, "t.status = :status", "status", filter.status());
        narrow(where, parameters, "t.region = :region", "region", filter.region());
        narrow(where, parameters, "t.fiscalYear = :fiscalYear", "fiscalYear", filter.fiscalYear());
        narrow(where, parameters, "t.roundId = :roundId", "roundId", filter.roundId());
        if (filter.externalNumber() != null) {
            narrow(
                    where,
                    parameters,
                    "t.id in :numbered",
                    "numbered",
                    references.find("town", filter.externalNumber()));
        }
        return find(
                        "select t.id, t.roundId, t.receiptNumber, t.organisation, t.organisationName, t.area, t.areaName,"
                                + " t.region, t.fiscalYear, t.title, t.status, t.updatedAt, t.externalReferences from Town t where "
                                + where
                                + " order by t.id desc",
                        parameters)
                .range(0, rows - 1)
                .project(Summary.class)
                .list();
    }

    private static void narrow(
            StringBuilder where, Parameters parameters, String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.and(name, value);
        }
    }

    /** The one place that keeps organisations apart. */
    private static String narrowed(@Nullable CorporateNumber reader, Parameters parameters) {
        if (reader == null) {
            return "";
        }
        parameters.and("reader", reader);
        return " and t.organisation = :reader";
    }
}

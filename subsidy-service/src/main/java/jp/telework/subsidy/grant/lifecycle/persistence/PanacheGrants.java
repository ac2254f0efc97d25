package jp.telework.subsidy.grant.lifecycle.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.exchange.ReferenceRegister;
import jp.telework.platform.paging.LeadingFilters;
import jp.telework.subsidy.grant.lifecycle.domain.Act;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.Grants;
import jp.telework.subsidy.search.domain.Searches;
import org.jspecify.annotations.Nullable;

/** Grants in PostgreSQL. */
@ApplicationScoped
class PanacheGrants implements Grants, PanacheRepositoryBase<Grant, UUID> {

    private final Searches searches;
    private final ReferenceRegister references;

    PanacheGrants(Searches searches, ReferenceRegister references) {
        this.searches = searches;
        this.references = references;
    }

    @Override
    public Optional<Grant> find(@Nullable CorporateNumber reader, UUID id) {
        Parameters parameters = Parameters.with("id", id);
        return find("from Grant g left join fetch g.acts where g.id = :id" + narrowed(reader, parameters), parameters)
                .singleResultOptional();
    }

    @Override
    public void add(Grant grant) {
        persist(grant);
    }

    @Override
    public List<Grant> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    @Override
    public Optional<Grant> ofApplication(UUID applicationId) {
        return find("applicationId", applicationId).singleResultOptional();
    }

    @Override
    public void add(Act act) {
        getEntityManager().persist(act);
    }

    @Override
    public boolean hasReference(String actKind, String reference) {
        return !getEntityManager()
                .createQuery("select 1 from Act a where a.kind = ?1 and a.reference = ?2", Integer.class)
                .setParameter(1, actKind)
                .setParameter(2, reference)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<Summary> list(@Nullable CorporateNumber reader, Filter filter, @Nullable UUID after, int rows) {
        Parameters parameters = new Parameters();
        StringBuilder where = new StringBuilder("1 = 1").append(narrowed(reader, parameters));
        if (filter.organisation() != null) {
            where.append(" and g.organisation = :wanted");
            parameters.and("wanted", filter.organisation());
        }
        if (filter.externalNumber() != null) {
            where.append(" and g.id in :numbered");
            parameters.and("numbered", references.find("grant", filter.externalNumber()));
        }
        if (filter.word() != null) {
            List<UUID> found = searches.find(wanted(reader, filter, filter.word()), after, rows);
            where.append(" and g.id in :found");
            parameters.and("found", found);
            return found.isEmpty() ? List.of() : summaries(reader, where, "g.id desc", parameters, rows);
        }
        if (after != null) {
            where.append(" and g.id < :after");
            parameters.and("after", after);
        }
        LeadingFilters filters = LeadingFilters.ofEntities();
        boolean few = reader != null || filter.organisation() != null;
        if (filter.callId() != null) {
            filters.where("g.callId", ":callId", !few);
            parameters.and("callId", filter.callId());
        }
        if (filter.status() != null && reader != null) {
            // Of its few cases an organisation finds those that it is shown in this state.
            where.append(" and g.status in :shown");
            parameters.and("shown", filter.status().shownAs(false));
        } else if (filter.status() != null) {
            // The index of a call's grants says nothing of their status.
            filters.where("g.status", ":status", !few && filter.callId() == null);
            parameters.and("status", filter.status());
        }
        return summaries(reader, where.append(filters.conditions()), filters.order("g.id desc"), parameters, rows);
    }

    private List<Summary> summaries(
            @Nullable CorporateNumber reader, CharSequence where, String order, Parameters parameters, int rows) {
        String updatedAt = reader == null ? "g.updatedAt" : "coalesce(g.shownAt, g.updatedAt)";
        return find(
                        "select g.id, g.applicationId, g.callId, g.receiptNumber, g.title, g.organisation,"
                                + " g.organisationName, g.status, g.requestedYen, g.decidedYen, g.fixedYen, g.paidYen,"
                                + " g.returnedYen, " + updatedAt + ", g.externalReferences from Grant g where " + where
                                + " order by " + order
                                + LeadingFilters.limit(rows),
                        parameters)
                .project(Summary.class)
                .list();
    }

    private static Searches.Wanted wanted(@Nullable CorporateNumber reader, Filter filter, String word) {
        return new Searches.Wanted(
                Searches.Register.GRANTS,
                reader == null ? Searches.Reader.MINISTRY : Searches.Reader.ORGANISATION,
                word,
                filter.callId(),
                reader == null ? filter.organisation() : reader,
                filter.status());
    }

    @Override
    public List<UUID> announce(UUID callId, Instant now) {
        return getEntityManager()
                .createNativeQuery("""
                    UPDATE grant_case SET announced_at = :now, version = version + 1
                    WHERE call_id = :call AND announced_at IS NULL AND status <> 'WITHDRAWN' RETURNING id
                    """, UUID.class)
                .setParameter("now", now)
                .setParameter("call", callId)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }

    /** The only condition that limits an organisation to its own cases, and hides results until they are announced. */
    private static String narrowed(@Nullable CorporateNumber reader, Parameters parameters) {
        if (reader == null) {
            return "";
        }
        parameters.and("reader", reader);
        return " and g.organisation = :reader and g.announcedAt is not null";
    }
}

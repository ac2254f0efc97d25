package jp.telework.subsidy.application.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.command.FinalWrites;
import jp.telework.platform.exchange.ReferenceRegister;
import jp.telework.platform.json.StoredJson;
import jp.telework.platform.paging.LeadingFilters;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.Applications;
import jp.telework.subsidy.application.domain.ChangedProposal;
import jp.telework.subsidy.application.domain.ScreeningTime;
import jp.telework.subsidy.search.domain.Searches;
import org.jspecify.annotations.Nullable;

/** Applications in PostgreSQL. */
@ApplicationScoped
class PanacheApplications implements Applications, PanacheRepositoryBase<Application, UUID> {

    /** What a submission changes, and nothing else. */
    private static final String HAND_IN = FinalWrites.orStale(
            "UPDATE application SET status = ?, shown_status = ?, receipt_number = ?, rules_version = ?, submissions ="
                    + " ?, submitted_at = ?, updated_at = ?, first_submitted_on = ?, paused_days = ?, returned_on = NULL,"
                    + " return_reason = NULL, correction_due_at = NULL, editors = CAST(? AS jsonb), version = version + 1"
                    + " WHERE id = ? AND version = ?");

    private final Searches searches;
    private final ReferenceRegister references;
    private final FinalWrites writes;

    PanacheApplications(Searches searches, ReferenceRegister references, FinalWrites writes) {
        this.searches = searches;
        this.references = references;
        this.writes = writes;
    }

    @Override
    public Optional<Application> find(Reader reader, UUID id) {
        Parameters parameters = Parameters.with("id", id);
        String where = "a.id = :id" + narrowed(reader, parameters);
        return find("from Application a left join fetch a.attachments.documents where " + where, parameters)
                .singleResultOptional();
    }

    @Override
    public Optional<WithCall> findWithCall(Reader reader, UUID id) {
        Parameters parameters = Parameters.with("id", id);
        String where = "a.id = :id" + narrowed(reader, parameters);
        return find(
                        "select a, c.version from Application a left join fetch a.attachments.documents"
                                + " join Call c on c.id = a.callId where " + where,
                        parameters)
                .project(WithCall.class)
                .list()
                .stream()
                .findFirst();
    }

    @Override
    public void add(Application application) {
        persist(application);
    }

    @Override
    public long handIn(Application application) {
        getEntityManager().detach(application);
        ScreeningTime time = application.screeningTime().orElseThrow();
        writes.add(
                HAND_IN,
                application.status().name(),
                application.status(false).name(),
                application.receiptNumber().orElseThrow(),
                application.rulesVersion().orElseThrow(),
                application.submissions(),
                application.submittedAt().orElseThrow(),
                application.updatedAt(),
                time.submittedOn(),
                time.daysPaused(),
                StoredJson.write(application.editors()),
                application.id(),
                application.version());
        return application.version() + 1;
    }

    @Override
    public void rewrite(ChangedProposal changed) {
        // Writes the other changes first; a stale version ends it there.
        update("proposal = ?1 where id = ?2", changed.proposal(), changed.applicationId());
    }

    @Override
    public List<Application> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    @Override
    public List<Application> submittedTo(UUID callId) {
        return list("callId = ?1 and receipt.receiptNumber is not null order by receipt.receiptNumber", callId);
    }

    @Override
    public List<Application> lockInHandOf(UUID callId) {
        return find("callId = ?1 and status in (DRAFT, SUBMITTED, RETURNED, UNDER_EVALUATION) order by id", callId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public void outdateDraftsOf(UUID callId) {
        getEntityManager()
                .createNativeQuery(
                        "UPDATE application SET version = version + 1 WHERE call_id = :call AND status = 'DRAFT'")
                .setParameter("call", callId)
                .executeUpdate();
    }

    @Override
    public List<Application> pendingOf(UUID callId) {
        return list(
                "from Application a left join fetch a.attachments.documents"
                        + " where a.callId = ?1 and a.status <> a.shownStatus order by a.receipt.receiptNumber",
                callId);
    }

    @Override
    public List<Summary> list(Reader reader, Filter filter, @Nullable UUID after, int rows) {
        Parameters parameters = new Parameters();
        StringBuilder where = new StringBuilder("1 = 1").append(narrowed(reader, parameters));
        // An applicant must not learn from the list, nor from its filter, what is not published yet.
        String status = reader.organisation() == null ? "status" : "shownStatus";
        if (filter.organisation() != null) {
            where.append(" and a.organisation = :wanted");
            parameters.and("wanted", filter.organisation());
        }
        if (filter.externalNumber() != null) {
            where.append(" and a.id in :numbered");
            parameters.and("numbered", references.find("application", filter.externalNumber()));
        }
        if (filter.word() != null) {
            List<UUID> found = searches.find(wanted(reader, filter, filter.word()), after, rows);
            where.append(" and a.id in :found");
            parameters.and("found", found);
            return found.isEmpty() ? List.of() : summaries(status, where, "a.id desc", parameters, rows);
        }
        if (after != null) {
            where.append(" and a.id < :after");
            parameters.and("after", after);
        }
        if (filter.callId() != null) {
            parameters.and("callId", filter.callId());
        }
        if (filter.status() != null) {
            parameters.and("status", filter.status());
        }
        LeadingFilters filters = filters(reader, filter, "a." + status);
        return summaries(status, where.append(filters.conditions()), filters.order("a.id desc"), parameters, rows);
    }

    /** An organisation has few applications, which an index of its own finds; the indexes of all begin with call and status. */
    private static LeadingFilters filters(Reader reader, Filter filter, String status) {
        LeadingFilters filters = LeadingFilters.ofEntities();
        boolean few = reader.organisation() != null || filter.organisation() != null;
        if (filter.callId() != null) {
            filters.where("a.callId", ":callId", !few);
        }
        if (filter.status() != null) {
            // Drafts stand in no index of call and status.
            filters.where(status, ":status", !few && !(reader.drafts() && filter.callId() != null));
        }
        return filters;
    }

    private List<Summary> summaries(String status, CharSequence where, String order, Parameters parameters, int rows) {
        return find(
                        "select a.id, a.callId, a.organisation, a.organisationName, a." + status
                                + ", a.title, a.requestedYen, a.receipt.receiptNumber, a.receipt.submittedAt,"
                                + " a.updatedAt, a.externalReferences from Application a where " + where + " order by "
                                + order
                                + LeadingFilters.limit(rows),
                        parameters)
                .project(Summary.class)
                .list();
    }

    private static Searches.Wanted wanted(Reader reader, Filter filter, String word) {
        CorporateNumber organisation = reader.organisation();
        Searches.Reader readership = organisation != null
                ? Searches.Reader.ORGANISATION
                : reader.drafts() ? Searches.Reader.AUDITOR : Searches.Reader.MINISTRY;
        return new Searches.Wanted(
                Searches.Register.APPLICATIONS,
                readership,
                word,
                filter.callId(),
                organisation == null ? filter.organisation() : organisation,
                filter.status());
    }

    /** The only condition that limits an organisation to its own applications. */
    private static String narrowed(Reader reader, Parameters parameters) {
        StringBuilder where = new StringBuilder();
        if (reader.organisation() != null) {
            where.append(" and a.organisation = :reader");
            parameters.and("reader", reader.organisation());
        } else if (!reader.drafts()) {
            where.append(" and a.receipt.receiptNumber is not null");
        }
        return where.toString();
    }
}

package jp.telework.furusato.proposal.persistence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.furusato.programme.domain.DocumentKind;
import jp.telework.furusato.proposal.domain.Documents.Document;
import jp.telework.furusato.proposal.domain.Proposal;
import jp.telework.furusato.proposal.domain.ProposalSubmission;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.furusato.proposal.domain.TownProposals;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.exchange.ReferenceRegister;
import jp.telework.platform.json.StoredJson;
import org.jspecify.annotations.Nullable;

/** Proposals in PostgreSQL, the content of submissions as canonical JSON. */
@ApplicationScoped
class PanacheTownProposals implements TownProposals, PanacheRepositoryBase<TownProposal, UUID> {

    /** What the receipt's hash covers besides the proposal. docs/receipt.md tells clients how to compute it. */
    private record Attachment(int number, DocumentKind kind, String name, long size, String sha256) {
        static Attachment of(Document document) {
            return new Attachment(
                    document.number(), document.kind(), document.name(), document.size(), document.sha256());
        }
    }

    private record Content(UUID roundId, @JsonUnwrapped Proposal proposal, List<Attachment> documents) {}

    private final ReferenceRegister references;

    PanacheTownProposals(ReferenceRegister references) {
        this.references = references;
    }

    @Override
    public Optional<TownProposal> find(Reader reader, UUID id) {
        Parameters parameters = Parameters.with("id", id);
        return find("from TownProposal p where p.id = :id" + narrowed(reader, parameters), parameters)
                .singleResultOptional();
    }

    @Override
    public void add(TownProposal proposal) {
        persist(proposal);
    }

    @Override
    public List<TownProposal> submittedTo(UUID roundId) {
        return list("roundId = ?1 and receiptNumber is not null order by receiptNumber", roundId);
    }

    @Override
    public List<TownProposal> newestOf(CorporateNumber organisation, int atMost) {
        return find("organisation = ?1 order by id desc", organisation)
                .range(0, atMost - 1)
                .list();
    }

    @Override
    public List<Summary> list(Reader reader, Filter filter, @Nullable UUID after, int rows) {
        Parameters parameters = new Parameters();
        StringBuilder where = new StringBuilder("1 = 1").append(narrowed(reader, parameters));
        // An applicant must not learn from the list, nor from its filter, what is not published yet.
        String status = reader.organisation() == null ? "status" : "shownStatus";
        if (after != null) {
            where.append(" and p.id < :after");
            parameters.and("after", after);
        }
        if (filter.roundId() != null) {
            where.append(" and p.roundId = :roundId");
            parameters.and("roundId", filter.roundId());
        }
        if (filter.externalNumber() != null) {
            where.append(" and p.id in :numbered");
            parameters.and("numbered", references.find("town-proposal", filter.externalNumber()));
        }
        if (filter.status() != null) {
            where.append(" and p.").append(status).append(" = :status");
            parameters.and("status", filter.status());
        }
        return find(
                        "select p.id, p.roundId, p.organisation, p.organisationName, p." + status
                                + ", p.title, p.receiptNumber, p.submittedAt, p.updatedAt, p.externalReferences"
                                + " from TownProposal p where " + where + " order by p.id desc",
                        parameters)
                .range(0, rows - 1)
                .project(Summary.class)
                .list();
    }

    /** The only condition that limits an organisation to its own proposals. */
    private static String narrowed(Reader reader, Parameters parameters) {
        if (reader.organisation() != null) {
            parameters.and("reader", reader.organisation());
            return " and p.organisation = :reader";
        }
        return reader.drafts() ? "" : " and p.receiptNumber is not null";
    }

    @Override
    public void add(ProposalSubmission submission) {
        getEntityManager().persist(submission);
    }

    @Override
    public List<ProposalSubmission> submissionsOf(UUID proposalId, int atMost) {
        return getEntityManager()
                .createQuery(
                        "from ProposalSubmission where proposalId = :id order by number desc", ProposalSubmission.class)
                .setParameter("id", proposalId)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public CanonicalJson contentOf(TownProposal town) {
        return CanonicalJson.of(StoredJson.write(new Content(
                town.roundId(),
                town.proposal(),
                town.documents().items().stream().map(Attachment::of).toList())));
    }
}

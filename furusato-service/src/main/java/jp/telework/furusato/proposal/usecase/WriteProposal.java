package jp.telework.furusato.proposal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.delegation.usecase.GuardEditors;
import jp.telework.casework.document.usecase.Attached;
import jp.telework.casework.document.usecase.SentFile;
import jp.telework.furusato.programme.domain.DocumentKind;
import jp.telework.furusato.programme.domain.ProgrammeError;
import jp.telework.furusato.programme.domain.RoundTerms;
import jp.telework.furusato.programme.domain.SelectionClause;
import jp.telework.furusato.proposal.domain.Documents.Document;
import jp.telework.furusato.proposal.domain.Proposal;
import jp.telework.furusato.proposal.domain.ProposalAction;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.furusato.proposal.domain.TownProposals;
import jp.telework.kernel.document.DocumentContents;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;

/** An applicant writes a proposal: begins it, replaces its content, attaches and removes documents. */
@ApplicationScoped
public class WriteProposal {

    private final TownProposals proposals;
    private final DocumentContents contents;
    private final ProposalDesk desk;
    private final Journal journal;
    private final Clock clock;
    private final Ids ids;
    private final GuardEditors editors;

    WriteProposal(
            TownProposals proposals,
            DocumentContents contents,
            ProposalDesk desk,
            Journal journal,
            Clock clock,
            Ids ids,
            GuardEditors editors) {
        this.proposals = proposals;
        this.contents = contents;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
        this.editors = editors;
    }

    /** Begins a draft for a published round that is not over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public TownProposal create(Caller caller, UUID roundId, Proposal proposal) {
        journal.attempt("CREATE_TOWN_PROPOSAL");
        var organisation = caller.requireOrganisation();
        RoundTerms terms = desk.published(roundId).orElseThrow(() -> Refusal.of(List.of(ProposalDesk.unknownRound())));
        if (!terms.accepting() || now().isAfter(terms.closesAt())) {
            throw Refusal.of(List.of(Violation.under(
                    SelectionClause.PERIOD,
                    "/roundId",
                    ProgrammeError.ROUND_NOT_OPEN,
                    terms.opensAt(),
                    terms.closesAt())));
        }
        TownProposal town = new TownProposal(
                ids.next(),
                roundId,
                organisation,
                Objects.requireNonNullElse(caller.organisationName(), organisation.value()),
                proposal,
                now());
        town.edit(editors.begun(caller));
        proposals.add(town);
        desk.changed(town, "created");
        return town;
    }

    /** Replaces the content of a draft or of a returned proposal. */
    @Transactional(Transactional.TxType.MANDATORY)
    public TownProposal change(Caller caller, UUID id, IfMatch ifMatch, UUID roundId, Proposal proposal) {
        TownProposal town = desk.open(id, caller, ifMatch, ProposalAction.CHANGE, "CHANGE_TOWN_PROPOSAL");
        if (!town.roundId().equals(roundId)) {
            throw Refusal.of(List.of(Violation.of("/roundId", ProgrammeError.ROUND_IMMUTABLE)));
        }
        town.change(proposal, now());
        desk.changed(town, "changed");
        return town;
    }

    /**
     * Attaches a file that was examined already.
     *
     * @param ifMatch checked when given; adding a file overwrites nothing, so it is not demanded
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Attached<TownProposal, Document> attach(
            Caller caller, UUID id, Optional<IfMatch> ifMatch, DocumentKind kind, SentFile file) {
        TownProposal town =
                desk.open(id, caller, ifMatch.orElse(IfMatch.ANY), ProposalAction.CHANGE_DOCUMENTS, "ATTACH_DOCUMENT");
        Document document = town.attach(kind, file.facts(), now());
        contents.put(id, document.number(), file.content());
        desk.changed(
                town,
                "document-attached",
                Map.of("number", document.number(), "kind", kind, "sha256", document.sha256()));
        return new Attached<>(town, document);
    }

    /** Takes a file away. */
    @Transactional(Transactional.TxType.MANDATORY)
    public TownProposal detach(Caller caller, UUID id, IfMatch ifMatch, int number) {
        TownProposal town = desk.open(id, caller, ifMatch, ProposalAction.CHANGE_DOCUMENTS, "REMOVE_DOCUMENT");
        town.detach(number, now());
        contents.remove(id, number);
        desk.changed(town, "document-removed", Map.of("number", number));
        return town;
    }

    private Instant now() {
        return clock.instant();
    }
}

package jp.telework.furusato.proposal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.delegation.usecase.GuardEditors;
import jp.telework.casework.evaluation.domain.ReviewedCases;
import jp.telework.furusato.programme.domain.ProgrammeError;
import jp.telework.furusato.programme.domain.RoundTerms;
import jp.telework.furusato.proposal.domain.ProposalAction;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.furusato.proposal.domain.TownProposals;
import jp.telework.furusato.round.domain.SelectionRound;
import jp.telework.furusato.round.domain.SelectionRounds;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.caller.Role;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;

/** What all commands on proposals share: opening the case for a caller, its round's terms, and the journal. */
@ApplicationScoped
public class ProposalDesk implements CaseDesk.Cases<TownProposal, ProposalAction> {

    static final String KIND = "town-proposal";

    private final CaseDesk desk;
    private final TownProposals proposals;
    private final ReviewedCases reviewed;
    private final SelectionRounds rounds;
    private final Journal journal;
    private final GuardEditors editors;

    ProposalDesk(
            CaseDesk desk,
            TownProposals proposals,
            ReviewedCases reviewed,
            SelectionRounds rounds,
            Journal journal,
            GuardEditors editors) {
        this.desk = desk;
        this.proposals = proposals;
        this.reviewed = reviewed;
        this.rounds = rounds;
        this.journal = journal;
        this.editors = editors;
    }

    public static CaseRef caseOf(UUID id) {
        return new CaseRef(KIND, id);
    }

    /**
     * Opens a case for a command.
     *
     * @throws Refusal NOT_FOUND when there is none that the caller may see, EDITORS_ONLY, ILLEGAL_TRANSITION, STALE_VERSION, or
     *     RESULT_PENDING for the ministry
     */
    TownProposal open(UUID id, Caller caller, IfMatch ifMatch, ProposalAction action, String command) {
        TownProposal proposal = desk.open(this, caller, id, ifMatch, action, command);
        editors.acted(proposal, caller);
        return proposal;
    }

    @Override
    public CaseRef reference(UUID id) {
        return caseOf(id);
    }

    @Override
    public Optional<TownProposal> find(Caller caller, UUID id, ProposalAction action) {
        return proposals.find(reader(caller), id);
    }

    @Override
    public void require(TownProposal proposal, ProposalAction action, Caller caller) {
        editors.admit(proposal, caller);
        proposal.require(action, Ministry.includes(caller));
    }

    @Override
    public long version(TownProposal proposal, Caller caller) {
        return proposal.version(Ministry.includes(caller));
    }

    /** What a caller may see: an organisation its own, auditors everything, other staff what was ever submitted. */
    static TownProposals.Reader reader(Caller caller) {
        return new TownProposals.Reader(Scope.of(caller).organisation(), caller.is(Role.AUDITOR));
    }

    /**
     * A proposal that the caller may read: as its organisation or the ministry, or as an independent reviewer.
     *
     * @throws Refusal NOT_FOUND
     */
    TownProposal visible(Caller caller, UUID id) {
        Optional<TownProposal> own = Ministry.includes(caller) || caller.is(Role.APPLICANT)
                ? proposals.find(reader(caller), id)
                : Optional.empty();
        if (own.isEmpty() && caller.is(Role.REVIEWER) && reviewed.includes(id, caller.hand())) {
            own = proposals
                    .find(new TownProposals.Reader(null, false), id)
                    .filter(proposal -> caller.organisationNumber()
                            .filter(proposal::involves)
                            .isEmpty());
        }
        return own.orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /** The terms of a published round. */
    RoundTerms terms(UUID roundId) {
        return published(rounds.find(roundId)).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /** The terms of a round whose evaluation does not begin before this transaction ends. */
    RoundTerms heldTerms(UUID roundId) {
        return published(rounds.hold(roundId)).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    Optional<RoundTerms> published(UUID roundId) {
        return published(rounds.find(roundId));
    }

    private static Optional<RoundTerms> published(Optional<SelectionRound> round) {
        return round.filter(SelectionRound::isPublished).map(SelectionRound::terms);
    }

    static Violation unknownRound() {
        return Violation.of("/roundId", ProgrammeError.UNKNOWN_ROUND);
    }

    /** One journal entry and one event, such as {@code jp.telework.furusato.town-proposal.submitted.v1}. */
    public void changed(TownProposal proposal, String verb, Map<String, Object> detail) {
        journal.changed(
                caseOf(proposal.id()),
                "jp.telework.furusato.town-proposal." + verb + ".v1",
                proposal.organisation(),
                ProposalSnapshot.of(proposal),
                detail);
    }

    public void changed(TownProposal proposal, String verb) {
        changed(proposal, verb, Map.of());
    }
}

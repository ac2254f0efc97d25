package jp.telework.furusato.proposal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.delegation.usecase.GuardEditors;
import jp.telework.casework.evaluation.usecase.EvaluationActions;
import jp.telework.furusato.programme.domain.ProgrammeError;
import jp.telework.furusato.proposal.domain.Documents.Document;
import jp.telework.furusato.proposal.domain.ProposalAction;
import jp.telework.furusato.proposal.domain.ProposalStatus;
import jp.telework.furusato.proposal.domain.ProposalSubmission;
import jp.telework.furusato.proposal.domain.SubmissionPolicy;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.furusato.proposal.domain.TownProposals;
import jp.telework.kernel.document.DocumentContents;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.platform.document.StoredFile;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;

/**
 * Reads proposals: an organisation its own, the ministry those that were submitted, reviewers those assigned to them,
 * auditors all.
 */
@ApplicationScoped
public class FindProposals implements CaseActions {

    private final TownProposals proposals;
    private final DocumentContents contents;
    private final ProposalDesk desk;
    private final EvaluationActions evaluations;
    private final Clock clock;
    private final GuardEditors editors;

    FindProposals(
            TownProposals proposals,
            DocumentContents contents,
            ProposalDesk desk,
            EvaluationActions evaluations,
            Clock clock,
            GuardEditors editors) {
        this.proposals = proposals;
        this.contents = contents;
        this.desk = desk;
        this.evaluations = evaluations;
        this.clock = clock;
        this.editors = editors;
    }

    @Transactional
    public Page<TownProposals.Summary> list(Caller caller, TownProposals.Filter filter, PageRequest page) {
        List<TownProposals.Summary> rows =
                proposals.list(ProposalDesk.reader(caller), filter, page.afterId(), page.rows());
        return Page.of(rows, page, row -> row.id().toString());
    }

    @Transactional
    public TownProposal get(Caller caller, UUID id) {
        return desk.visible(caller, id);
    }

    /** The latest submission and, for a resubmission, the one before. */
    @Transactional
    public List<ProposalSubmission> latestSubmissions(Caller caller, UUID id) {
        desk.visible(caller, id);
        List<ProposalSubmission> latest = proposals.submissionsOf(id, 2);
        if (latest.isEmpty()) {
            throw Refusal.of(CommonError.NOT_FOUND);
        }
        return latest;
    }

    /** A document as it was attached. */
    @Transactional
    public StoredFile document(Caller caller, UUID id, int number) {
        Document document =
                desk.visible(caller, id).documents().find(number).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        return new StoredFile(document.name(), document.mediaType(), document.sha256(), contents.open(id, number));
    }

    @Override
    public String kind() {
        return ProposalDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        TownProposal town = desk.visible(caller, id);
        List<Violation> documents = against(ProposalAction.CHANGE_DOCUMENTS, town, caller);
        List<Possibility> all = new ArrayList<>();
        for (ProposalAction action : List.of(
                ProposalAction.CHANGE,
                ProposalAction.CHANGE_DOCUMENTS,
                ProposalAction.SUBMIT,
                ProposalAction.WITHDRAW,
                ProposalAction.RETURN)) {
            all.add(Possibility.of(action.noun(), against(action, town, caller)));
        }
        all.addAll(Possibility.ofParts(
                ProposalAction.CHANGE_DOCUMENTS.noun() + "/removal",
                town.documents().items().stream().map(Document::number).toList(),
                documents));
        all.addAll(evaluations.of(
                caller,
                id,
                against(ProposalAction.ASSIGN_REVIEWERS, town, caller),
                against(ProposalAction.EVALUATE, town, caller)));
        return all;
    }

    private List<Violation> against(ProposalAction action, TownProposal town, Caller caller) {
        boolean ministry = Ministry.includes(caller);
        if (ministry && town.isResultPending()) {
            return List.of(Violation.of("", ProgrammeError.RESULT_PENDING));
        }
        List<Violation> byEditors = editors.against(town, caller);
        if (!byEditors.isEmpty()) {
            return byEditors;
        }
        List<Violation> byState = Possibility.inState(town.status(ministry), action, ProposalStatus::next);
        if (!byState.isEmpty()) {
            return byState;
        }
        return switch (action) {
            case SUBMIT ->
                SubmissionPolicy.judge(town, desk.terms(town.roundId()), clock.instant())
                        .violations();
            case RETURN ->
                desk.terms(town.roundId()).accepting()
                        ? List.of()
                        : List.of(Violation.of("", CommonError.ILLEGAL_TRANSITION, town.status(ministry), action));
            default -> List.of();
        };
    }
}

package jp.telework.furusato.proposal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.furusato.programme.domain.ProgrammeError;
import jp.telework.furusato.proposal.domain.Documents.Document;
import jp.telework.furusato.proposal.domain.ProposalAction;
import jp.telework.furusato.proposal.domain.ProposalSubmission;
import jp.telework.furusato.proposal.domain.SubmissionPolicy;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.furusato.proposal.domain.TownProposals;
import jp.telework.kernel.document.DocumentContents;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.document.StoredFile;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;

/**
 * Reads proposals: an organisation its own, the ministry those that were submitted, reviewers those assigned to them,
 * auditors all.
 */
@ApplicationScoped
public class FindProposals {

    private final TownProposals proposals;
    private final DocumentContents contents;
    private final ProposalDesk desk;
    private final Clock clock;

    FindProposals(TownProposals proposals, DocumentContents contents, ProposalDesk desk, Clock clock) {
        this.proposals = proposals;
        this.contents = contents;
        this.desk = desk;
        this.clock = clock;
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

    /**
     * What the caller can do now.
     *
     * @param reasons why not; empty when it can be done
     */
    public record Possibility(ProposalAction action, List<Violation> reasons) {}

    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        TownProposal town = desk.visible(caller, id);
        Map<String, Possibility> possibilities = new LinkedHashMap<>();
        for (ProposalAction action : ProposalAction.values()) {
            // Both outcomes of a selection are possible in the same states.
            possibilities.computeIfAbsent(action.noun(), noun -> new Possibility(action, reasonsAgainst(action, town)));
        }
        return List.copyOf(possibilities.values());
    }

    private List<Violation> reasonsAgainst(ProposalAction action, TownProposal town) {
        if (town.isResultPending()) {
            return List.of(Violation.of("", ProgrammeError.RESULT_PENDING));
        }
        if (town.status().next(action).isEmpty()) {
            return List.of(Violation.of("", CommonError.ILLEGAL_TRANSITION, town.status(), action));
        }
        if (action == ProposalAction.SUBMIT) {
            try {
                SubmissionPolicy.judge(town, desk.terms(town.roundId()), clock.instant())
                        .refuseIfAny();
            } catch (Refusal refused) {
                return refused.violations();
            }
        }
        return List.of();
    }
}

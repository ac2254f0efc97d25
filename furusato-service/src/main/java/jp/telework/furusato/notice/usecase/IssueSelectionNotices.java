package jp.telework.furusato.notice.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.notice.domain.Addressee;
import jp.telework.casework.notice.domain.DocumentNumber;
import jp.telework.furusato.notice.domain.SelectionNotice;
import jp.telework.furusato.notice.domain.SelectionNoticeKind;
import jp.telework.furusato.notice.domain.SelectionNotices;
import jp.telework.furusato.proposal.domain.Proposal;
import jp.telework.furusato.proposal.domain.ProposalStatus;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.furusato.proposal.usecase.FindProposals;
import jp.telework.furusato.round.domain.SelectionRounds;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.json.StoredJson;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 選定・非選定の通知: issues a notice for each decided proposal when the results are published, and finds it again word for word.
 * Until then the ministry reads the draft.
 */
@ApplicationScoped
public class IssueSelectionNotices {

    private final SelectionNotices notices;
    private final FindProposals findProposals;
    private final SelectionRounds rounds;
    private final PrintNotice print;
    private final String issuer;
    private final String bureau;

    IssueSelectionNotices(
            SelectionNotices notices,
            FindProposals findProposals,
            SelectionRounds rounds,
            PrintNotice print,
            @ConfigProperty(name = "telework.notice.issuer", defaultValue = "総務大臣") String issuer,
            @ConfigProperty(name = "telework.notice.prefix") Optional<String> bureau) {
        this.notices = notices;
        this.findProposals = findProposals;
        this.rounds = rounds;
        this.print = print;
        this.issuer = issuer;
        this.bureau = bureau.orElse("").strip();
    }

    /**
     * Issues the notices of a round, in the transaction that publishes its results.
     *
     * @param round name of the round
     * @param decided proposals that are selected or not selected
     * @throws Refusal UNPRINTABLE_CHARACTER when the name of an addressee cannot be printed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void issue(String round, List<TownProposal> decided, Instant now) {
        if (decided.isEmpty()) {
            return;
        }
        LocalDate today = Japan.date(now);
        List<SelectionNotice> drafts =
                decided.stream().map(proposal -> draft(round, proposal)).toList();
        drafts.forEach(print::requireNames);
        List<SelectionNotices.Entry> entries = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            entries.add(new SelectionNotices.Entry(
                    decided.get(i).id(), drafts.get(i).kind()));
        }
        List<Long> numbers = notices.draw(bureau, today, entries);
        List<SelectionNotices.Kept> kept = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            String number = DocumentNumber.of(bureau, numbers.get(i));
            SelectionNotice notice = drafts.get(i).issued(number, today);
            CanonicalJson content = CanonicalJson.of(StoredJson.write(notice));
            kept.add(new SelectionNotices.Kept(
                    decided.get(i).id(), notice.kind(), today, number, content.toString(), content.sha256()));
        }
        notices.add(kept);
    }

    /**
     * A proposal's notice as it was issued; for the ministry also its draft, once the selection is decided.
     *
     * @throws Refusal NOT_FOUND when there is none that the caller may read
     */
    @Transactional
    public SelectionNotice find(Caller caller, UUID proposalId) {
        TownProposal proposal = findProposals.get(caller, proposalId);
        return notices.of(proposalId)
                .map(content -> StoredJson.read(content, SelectionNotice.class))
                .or(() -> draftFor(caller, proposal))
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    private Optional<SelectionNotice> draftFor(Caller caller, TownProposal proposal) {
        return proposal.isResultPending() && Ministry.includes(caller)
                ? rounds.find(proposal.roundId()).map(round -> draft(round.title(), proposal))
                : Optional.empty();
    }

    private SelectionNotice draft(String round, TownProposal decided) {
        Proposal proposal = decided.proposal();
        SelectionNotice.Matter matter = new SelectionNotice.Matter(
                round,
                Addressee.of(decided.organisationName(), decided.organisation()),
                decided.receiptNumber().orElseThrow(),
                Japan.date(decided.submittedAt().orElseThrow()),
                Objects.requireNonNull(proposal.title()),
                Objects.requireNonNull(proposal.areaName()),
                decided.decisionReasons(true).items());
        return SelectionNotice.draft(
                decided.status() == ProposalStatus.SELECTED
                        ? SelectionNoticeKind.SELECTION
                        : SelectionNoticeKind.NON_SELECTION,
                matter,
                issuer);
    }
}

package jp.telework.furusato.proposal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import jp.telework.casework.applied.domain.AppliedCase;
import jp.telework.casework.delegation.domain.CaseEditors;
import jp.telework.casework.delegation.domain.EditedCase;
import jp.telework.furusato.programme.domain.DocumentKind;
import jp.telework.furusato.programme.domain.ProgrammeError;
import jp.telework.furusato.programme.domain.RoundTerms;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.reason.Reasons;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/**
 * まちごとテレワークの提案: a regional body's proposal to a selection round. The body drafts it, attaches documents and
 * submits it; from then on it has a receipt number and only an officer's return opens it again. The rules of the round
 * are pinned on it at its first submission.
 */
@Entity
@Table(name = "town_proposal")
public class TownProposal extends AppliedCase<ProposalStatus, ProposalAction> implements EditedCase {

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status = ProposalStatus.DRAFT;

    @Enumerated(EnumType.STRING)
    private ProposalStatus shownStatus = ProposalStatus.DRAFT;

    private @Nullable String title;

    @Column(columnDefinition = "jsonb")
    private Proposal proposal;

    @Column(columnDefinition = "jsonb")
    private Documents documents;

    private @Nullable Integer rulesVersion;
    private @Nullable String receiptNumber;
    private int submissions;
    private @Nullable Instant submittedAt;

    @Column(columnDefinition = "jsonb")
    private CaseEditors editors = CaseEditors.NONE;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected TownProposal() {}

    /** A new draft of an organisation. */
    public TownProposal(
            UUID id,
            UUID roundId,
            CorporateNumber organisation,
            String organisationName,
            Proposal proposal,
            Instant now) {
        super(id, organisation, organisationName, now);
        this.roundId = roundId;
        this.documents = Documents.NONE;
        become(ProposalStatus.DRAFT, now);
        this.proposal = proposal;
        this.title = proposal.title();
    }

    /** Replaces the proposal while the applicant has it in hand. */
    public void change(Proposal changed, Instant now) {
        become(after(ProposalAction.CHANGE), now);
        proposal = changed;
        title = changed.title();
    }

    /** Attaches a file and answers with what is known of it. */
    public Documents.Document attach(DocumentKind kind, DocumentFacts facts, Instant now) {
        become(after(ProposalAction.CHANGE_DOCUMENTS), now);
        documents = documents.with(kind, facts, now);
        return documents.last();
    }

    /**
     * Takes a file away again.
     *
     * @throws Refusal NOT_FOUND when there is no such document
     */
    public void detach(int number, Instant now) {
        become(after(ProposalAction.CHANGE_DOCUMENTS), now);
        documents = documents.without(number);
    }

    /**
     * 提出. The first submission draws a receipt number and pins the round's rules; a resubmission keeps both.
     *
     * @param number draws the next number of the round; asked at the first submission only
     */
    public ProposalSubmission submit(
            RoundTerms terms, CanonicalJson content, LongSupplier number, String submittedBy, Instant now) {
        ProposalStatus next = after(ProposalAction.SUBMIT);
        if (receiptNumber == null) {
            // Drawn while nothing is changed yet: asking the database makes Hibernate write what is.
            receiptNumber = String.format(Locale.ROOT, "%s-%06d", terms.receiptPrefix(), number.getAsLong());
            rulesVersion = terms.rulesVersion();
        }
        become(next, now);
        submissions++;
        submittedAt = now;
        corrected();
        return new ProposalSubmission(this, terms.rulesLabel(), content, submittedBy, now);
    }

    /** 差戻し: gives the proposal back for correction until a given instant. */
    public void giveBack(String reason, Instant dueAt, Instant now) {
        giveBack(after(ProposalAction.RETURN), reason, dueAt, now);
    }

    /** 評価の開始: reviewers can score it from now on. */
    public void beginEvaluation(Instant now) {
        become(after(ProposalAction.BEGIN_EVALUATION), now);
    }

    /** 選定. Hidden until {@link #publishResult}, hence without a trace in what the applicant sees. */
    public void select() {
        hide(after(ProposalAction.SELECT), null);
    }

    /** 非選定 for these reasons, hidden like a selection. */
    public void notSelect(Reasons reasons) {
        hide(after(ProposalAction.NOT_SELECT), reasons);
    }

    @Override
    public void edit(CaseEditors changed) {
        editors = changed;
    }

    @Override
    public CaseEditors editors() {
        return editors;
    }

    @Override
    protected void keep(ProposalStatus kept, ProposalStatus shown) {
        status = kept;
        shownStatus = shown;
    }

    @Override
    protected ProposalStatus shownStatus() {
        return shownStatus;
    }

    @Override
    protected ProposalAction withdrawal() {
        return ProposalAction.WITHDRAW;
    }

    @Override
    protected ErrorCode resultPending() {
        return ProgrammeError.RESULT_PENDING;
    }

    /** Whether it was returned and can still be corrected. */
    public boolean isCorrectable(Instant now) {
        return status == ProposalStatus.RETURNED
                && correctionDueAt().filter(due -> !now.isAfter(due)).isPresent();
    }

    /** Whether an organisation is the applicant or one of its partners. */
    public boolean involves(CorporateNumber body) {
        return organisation().equals(body) || proposal.involves(body);
    }

    public UUID roundId() {
        return roundId;
    }

    @Override
    public ProposalStatus status() {
        return status;
    }

    public Proposal proposal() {
        return proposal;
    }

    public Documents documents() {
        return documents;
    }

    public Optional<String> receiptNumber() {
        return Optional.ofNullable(receiptNumber);
    }

    public int submissions() {
        return submissions;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }
}

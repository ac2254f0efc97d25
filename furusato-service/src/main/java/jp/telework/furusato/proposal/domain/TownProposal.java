package jp.telework.furusato.proposal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import jp.telework.casework.delegation.domain.CaseEditors;
import jp.telework.casework.delegation.domain.EditedCase;
import jp.telework.furusato.programme.domain.DocumentKind;
import jp.telework.furusato.programme.domain.ProgrammeError;
import jp.telework.furusato.programme.domain.RoundTerms;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.reason.Reasons;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Term;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/**
 * まちごとテレワークの提案: a regional body's proposal to a selection round. The body drafts it, attaches documents and
 * submits it; from then on it has a receipt number and only an officer's return opens it again. The rules of the round
 * are pinned on it at its first submission.
 */
@Entity
@Table(name = "town_proposal")
public class TownProposal implements EditedCase {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID roundId;
    private CorporateNumber organisation;
    private String organisationName;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    @Enumerated(EnumType.STRING)
    private ProposalStatus shownStatus;

    /** Versions that only the ministry knows: each hidden step made one. */
    private int hiddenVersions;

    private @Nullable String title;

    @Column(columnDefinition = "jsonb")
    private Proposal proposal;

    @Column(columnDefinition = "jsonb")
    private Documents documents;

    private @Nullable Integer rulesVersion;
    private @Nullable String receiptNumber;
    private int submissions;
    private @Nullable Instant submittedAt;
    private @Nullable String returnReason;
    private @Nullable Instant correctionDueAt;

    @Column(columnDefinition = "jsonb")
    private @Nullable Reasons decisionReasons;

    @Column(name = "external_references", columnDefinition = "jsonb")
    private ExternalReferences externalReferences = ExternalReferences.NONE;

    @Column(columnDefinition = "jsonb")
    private CaseEditors editors = CaseEditors.NONE;

    private Instant createdAt;
    private Instant updatedAt;

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
        this.id = id;
        this.roundId = roundId;
        this.organisation = organisation;
        this.organisationName = organisationName;
        this.documents = Documents.NONE;
        this.createdAt = now;
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
        returnReason = null;
        correctionDueAt = null;
        return new ProposalSubmission(this, terms.rulesLabel(), content, submittedBy, now);
    }

    /** 差戻し: gives the proposal back for correction until a given instant. */
    public void giveBack(String reason, Instant dueAt, Instant now) {
        become(after(ProposalAction.RETURN), now);
        returnReason = reason;
        correctionDueAt = dueAt;
    }

    /**
     * 取下げ. A result that is not published has no effect yet: it lapses, and no trace of it is left in what the applicant reads.
     */
    public void withdraw(Instant now) {
        become(after(ProposalAction.WITHDRAW), now);
        decisionReasons = null;
    }

    /** 評価の開始: reviewers can score it from now on. */
    public void beginEvaluation(Instant now) {
        become(after(ProposalAction.BEGIN_EVALUATION), now);
    }

    /** 選定. Hidden until {@link #publishResult}, hence without a trace in what the applicant sees. */
    public void select() {
        status = after(ProposalAction.SELECT);
        hiddenVersions++;
    }

    /** 非選定 for these reasons, hidden like a selection. */
    public void notSelect(Reasons reasons) {
        status = after(ProposalAction.NOT_SELECT);
        hiddenVersions++;
        decisionReasons = reasons;
    }

    /** The applicant sees its result from now on. */
    public void publishResult(Instant now) {
        become(status, now);
        hiddenVersions = 0;
    }

    /** Replaces the numbers of the case in other systems. */
    public void refer(ExternalReferences changed, Instant now) {
        externalReferences = changed;
        updatedAt = now;
    }

    @Override
    public void edit(CaseEditors changed) {
        editors = changed;
    }

    private void become(ProposalStatus next, Instant now) {
        status = next;
        shownStatus = next;
        updatedAt = now;
    }

    /**
     * Checks that the state allows an action, as far as the caller may know the state.
     *
     * @param ministry whether the caller knows results before they are published
     * @throws Refusal ILLEGAL_TRANSITION with the actions that are allowed, or RESULT_PENDING for the ministry
     */
    public void require(ProposalAction action, boolean ministry) {
        if (ministry && isResultPending()) {
            throw Refusal.of(ProgrammeError.RESULT_PENDING).with("allowed", List.of());
        }
        after(action);
    }

    /** A hidden result changes nothing of what others than the ministry may do. */
    private ProposalStatus after(ProposalAction action) {
        return shownStatus.next(action).orElseThrow(() -> Refusal.of(
                        CommonError.ILLEGAL_TRANSITION, shownStatus.whyNot(action))
                .with("allowed", shownStatus.allowed()));
    }

    /** Whether the result is decided and not yet published. */
    public boolean isResultPending() {
        return status != shownStatus;
    }

    /** Whether it was returned and can still be corrected. */
    public boolean isCorrectable(Instant now) {
        return status == ProposalStatus.RETURNED && correctionDueAt != null && !now.isAfter(correctionDueAt);
    }

    /** Whether an organisation is the applicant or one of its partners. */
    public boolean involves(CorporateNumber body) {
        return organisation.equals(body) || proposal.involves(body);
    }

    @Override
    public CaseEditors editors() {
        return editors;
    }

    /** It goes on for the applicant as long as it can be withdrawn. */
    @Override
    public Optional<Term> ended() {
        return shownStatus.next(ProposalAction.WITHDRAW).isPresent() ? Optional.empty() : Optional.of(shownStatus);
    }

    public ExternalReferences externalReferences() {
        return externalReferences;
    }

    @Override
    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /**
     * The version as a reader may know it. Outside of the ministry it does not count hidden steps, not even after a withdrawal:
     * otherwise an ETag would show when the decision was made.
     *
     * @param ministry whether the reader is of the ministry
     */
    @Override
    public long version(boolean ministry) {
        if (ministry) {
            return version;
        }
        // The last release counts no hidden versions.
        return version - (isResultPending() ? Math.max(1, hiddenVersions) : hiddenVersions);
    }

    public UUID roundId() {
        return roundId;
    }

    public CorporateNumber organisation() {
        return organisation;
    }

    public String organisationName() {
        return organisationName;
    }

    /** The state as the ministry knows it. */
    public ProposalStatus status() {
        return status;
    }

    /** The state as a reader may know it. */
    public ProposalStatus status(boolean ministry) {
        return ministry ? status : shownStatus;
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

    public Optional<String> returnReason() {
        return Optional.ofNullable(returnReason);
    }

    public Optional<Instant> correctionDueAt() {
        return Optional.ofNullable(correctionDueAt);
    }

    /** Why it was not selected; empty otherwise. */
    public Reasons decisionReasons(boolean ministry) {
        return decisionReasons == null || (isResultPending() && !ministry) ? Reasons.NONE : decisionReasons;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}

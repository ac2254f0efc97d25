package jp.telework.subsidy.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import jp.telework.casework.delegation.domain.CaseEditors;
import jp.telework.casework.delegation.domain.EditedCase;
import jp.telework.casework.receipt.domain.SubmittedContent;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.reason.Reasons;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Term;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.CallTerms;
import jp.telework.subsidy.programme.domain.DocumentKind;
import jp.telework.subsidy.programme.domain.SubsidyError;
import org.jspecify.annotations.Nullable;

/**
 * 応募: a consortium's application to a call. Its representative drafts it, attaches documents and submits it; from then
 * on it has a receipt number and only an officer's return opens it again. The rules of the call are pinned on it at its
 * first submission.
 */
@Entity
@Table(name = "application")
public class Application implements EditedCase {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID callId;
    private CorporateNumber organisation;
    private String organisationName;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus shownStatus;

    /** Versions that only the ministry knows: each hidden step made one. */
    private int hiddenVersions;

    private @Nullable String title;
    private @Nullable Yen requestedYen;

    /** Written by itself when it changes ({@link Applications#rewrite}): a change of state does not send it again. */
    @Column(columnDefinition = "jsonb", updatable = false)
    private Proposal proposal;

    @Embedded
    private Receipt receipt = new Receipt();

    private @Nullable String returnReason;
    private @Nullable Instant correctionDueAt;
    private @Nullable String screenedBy;
    private @Nullable String screenedPerson;
    private @Nullable Instant screenedAt;

    @Column(columnDefinition = "jsonb")
    private @Nullable Reasons decisionReasons;

    @Column(name = "external_references", columnDefinition = "jsonb")
    private ExternalReferences externalReferences = ExternalReferences.NONE;

    private Instant createdAt;
    private Instant updatedAt;

    @Column(columnDefinition = "jsonb")
    private CaseEditors editors = CaseEditors.NONE;

    @Embedded
    private Attachments attachments = new Attachments();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    /** A new draft of an organisation. */
    public Application(
            UUID id,
            UUID callId,
            CorporateNumber organisation,
            String organisationName,
            Proposal proposal,
            Instant now) {
        this.id = id;
        this.callId = callId;
        this.organisation = organisation;
        this.organisationName = organisationName;
        this.createdAt = now;
        become(ApplicationStatus.DRAFT, now);
        this.proposal = proposal;
        this.title = proposal.title();
        this.requestedYen = proposal.requestedAmountYen();
    }

    /**
     * Replaces the proposal while the applicant has it in hand.
     *
     * @return what {@link Applications#rewrite} keeps; without it the change is lost
     */
    public ChangedProposal change(Proposal changed, Instant now) {
        become(after(ApplicationAction.CHANGE), now);
        proposal = changed;
        title = changed.title();
        requestedYen = changed.requestedAmountYen();
        return new ChangedProposal(id, changed);
    }

    /**
     * Attaches a file.
     *
     * @throws Refusal DOCUMENTS_TOO_LARGE when there would be more than 20 files or 100 MB
     */
    public Document attach(DocumentKind kind, DocumentFacts facts, Instant now) {
        become(after(ApplicationAction.CHANGE_DOCUMENTS), now);
        return attachments.add(id, kind, facts, now);
    }

    /**
     * Takes a file away again.
     *
     * @throws Refusal NOT_FOUND when there is no such document
     */
    public void detach(int number, Instant now) {
        become(after(ApplicationAction.CHANGE_DOCUMENTS), now);
        attachments.remove(number);
    }

    /**
     * 提出. The first submission draws a receipt number and pins the call's rules; a resubmission keeps both.
     *
     * @param number draws the next number of the call; asked at the first submission only
     */
    public Submission submit(
            CallTerms terms, SubmittedContent content, LongSupplier number, String submittedBy, Instant now) {
        ApplicationStatus next = after(ApplicationAction.SUBMIT);
        receipt.open(terms, number);
        become(next, now);
        receipt.submitted(now);
        returnReason = null;
        correctionDueAt = null;
        return new Submission(this, terms.rulesLabel(), content, submittedBy, now);
    }

    /** 差戻し: gives the application back for correction until a given instant. */
    public void giveBack(String reason, Instant dueAt, Instant now) {
        become(after(ApplicationAction.RETURN), now);
        returnReason = reason;
        correctionDueAt = dueAt;
    }

    /**
     * 取下げ. A result that is not published has no effect yet: it lapses, and no trace of it is left in what the applicant reads.
     */
    public void withdraw(Instant now) {
        become(after(ApplicationAction.WITHDRAW), now);
        decisionReasons = null;
    }

    /** 形式審査 passed: reviewers can score it from now on. */
    public void passScreening(Hand officer, Instant now) {
        become(after(ApplicationAction.PASS_SCREENING), now);
        screened(officer, now);
    }

    /** 形式審査 not passed: it ends here, for these reasons. */
    public void failScreening(Reasons reasons, Hand officer, Instant now) {
        become(after(ApplicationAction.FAIL_SCREENING), now);
        screened(officer, now);
        decisionReasons = reasons;
    }

    private void screened(Hand officer, Instant now) {
        screenedBy = officer.name();
        screenedPerson = officer.person();
        screenedAt = now;
    }

    /** 採択. Hidden until {@link #publishResult}, hence without a trace in what the applicant sees. */
    public void adopt() {
        status = after(ApplicationAction.ADOPT);
        hiddenVersions++;
    }

    /** 不採択 for these reasons, hidden like an adoption. */
    public void notAdopt(Reasons reasons) {
        status = after(ApplicationAction.NOT_ADOPT);
        hiddenVersions++;
        decisionReasons = reasons;
    }

    /** The call is cancelled: what was handed in ends without a result of its own, for these reasons. */
    public void endWithCall(Reasons reasons, Instant now) {
        become(after(ApplicationAction.END_WITH_CALL), now);
        decisionReasons = reasons;
    }

    /**
     * The call closes later: a running term for corrections does not end before the call does.
     *
     * @return whether the term moved
     */
    public boolean followClosing(Instant closing, Instant now) {
        if (correctionDueAt == null || now.isAfter(correctionDueAt) || !correctionDueAt.isBefore(closing)) {
            return false;
        }
        correctionDueAt = closing;
        updatedAt = now;
        return true;
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

    private void become(ApplicationStatus next, Instant now) {
        status = next;
        shownStatus = next;
        updatedAt = now;
        receipt.clock().entered(next, now);
    }

    /**
     * Checks that the state allows an action, as far as the caller may know the state.
     *
     * @param ministry whether the caller knows results before they are published
     * @throws Refusal ILLEGAL_TRANSITION with the actions that are allowed, or RESULT_PENDING for the ministry
     */
    public void require(ApplicationAction action, boolean ministry) {
        if (ministry && isResultPending()) {
            throw Refusal.of(SubsidyError.RESULT_PENDING).with("allowed", List.of());
        }
        after(action);
    }

    /** A hidden result changes nothing of what others than the ministry may do. */
    private ApplicationStatus after(ApplicationAction action) {
        return shownStatus.next(action).orElseThrow(() -> Refusal.of(
                        CommonError.ILLEGAL_TRANSITION, shownStatus.whyNot(action))
                .with("allowed", shownStatus.allowed()));
    }

    /** Whether the result is decided and not yet published. */
    public boolean isResultPending() {
        return status != shownStatus;
    }

    /** Whether an organisation is the applicant or takes part in the consortium. */
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
        return shownStatus.next(ApplicationAction.WITHDRAW).isPresent() ? Optional.empty() : Optional.of(shownStatus);
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

    public UUID callId() {
        return callId;
    }

    public CorporateNumber organisation() {
        return organisation;
    }

    public String organisationName() {
        return organisationName;
    }

    /** The state as the ministry knows it. */
    public ApplicationStatus status() {
        return status;
    }

    /** The state as a reader may know it. */
    public ApplicationStatus status(boolean ministry) {
        return ministry ? status : shownStatus;
    }

    public Proposal proposal() {
        return proposal;
    }

    public Optional<String> receiptNumber() {
        return Optional.ofNullable(receipt.number());
    }

    /** The version of the call's rules that the first submission pinned. */
    public Optional<Integer> rulesVersion() {
        return Optional.ofNullable(receipt.rulesVersion());
    }

    public Optional<ScreeningTime> screeningTime() {
        return receipt.clock().time();
    }

    public int submissions() {
        return receipt.submissions();
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(receipt.submittedAt());
    }

    public Optional<String> returnReason() {
        return Optional.ofNullable(returnReason);
    }

    public Optional<Instant> correctionDueAt() {
        return Optional.ofNullable(correctionDueAt);
    }

    public Optional<Hand> screenedBy() {
        return Optional.ofNullable(screenedBy).map(name -> new Hand(name, screenedPerson));
    }

    /** Why it was found ineligible or not adopted; empty otherwise. */
    public Reasons decisionReasons(boolean ministry) {
        return decisionReasons == null || (isResultPending() && !ministry) ? Reasons.NONE : decisionReasons;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public List<Document> documents() {
        return attachments.list();
    }
}

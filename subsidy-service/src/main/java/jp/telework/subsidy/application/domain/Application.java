package jp.telework.subsidy.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import jp.telework.casework.applied.domain.AppliedCase;
import jp.telework.casework.delegation.domain.CaseEditors;
import jp.telework.casework.delegation.domain.EditedCase;
import jp.telework.casework.receipt.domain.SubmittedContent;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.reason.Reasons;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.refusal.Refusal;
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
public class Application extends AppliedCase<ApplicationStatus, ApplicationAction> implements EditedCase {

    private UUID callId;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status = ApplicationStatus.DRAFT;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus shownStatus = ApplicationStatus.DRAFT;

    private @Nullable String title;
    private @Nullable Yen requestedYen;

    /** Written by itself when it changes ({@link Applications#rewrite}): a change of state does not send it again. */
    @Column(columnDefinition = "jsonb", updatable = false)
    private Proposal proposal;

    @Embedded
    private Receipt receipt = new Receipt();

    private @Nullable String screenedBy;
    private @Nullable String screenedPerson;
    private @Nullable Instant screenedAt;

    @Embedded
    private Attachments attachments = new Attachments();

    @Column(columnDefinition = "jsonb")
    private CaseEditors editors = CaseEditors.NONE;

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
        super(id, organisation, organisationName, now);
        this.callId = callId;
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
        return new ChangedProposal(id(), changed);
    }

    /**
     * Attaches a file.
     *
     * @throws Refusal DOCUMENTS_TOO_LARGE when there would be more than 20 files or 100 MB
     */
    public Document attach(DocumentKind kind, DocumentFacts facts, Instant now) {
        become(after(ApplicationAction.CHANGE_DOCUMENTS), now);
        return attachments.add(id(), kind, facts, now);
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
        corrected();
        return new Submission(this, terms.rulesLabel(), content, submittedBy, now);
    }

    /** 差戻し: gives the application back for correction until a given instant. */
    public void giveBack(String reason, Instant dueAt, Instant now) {
        giveBack(after(ApplicationAction.RETURN), reason, dueAt, now);
    }

    /** 形式審査 passed: reviewers can score it from now on. */
    public void passScreening(Hand officer, Instant now) {
        become(after(ApplicationAction.PASS_SCREENING), now);
        screened(officer, now);
    }

    /** 形式審査 not passed: it ends here, for these reasons. */
    public void failScreening(Reasons reasons, Hand officer, Instant now) {
        end(after(ApplicationAction.FAIL_SCREENING), reasons, now);
        screened(officer, now);
    }

    private void screened(Hand officer, Instant now) {
        screenedBy = officer.name();
        screenedPerson = officer.person();
        screenedAt = now;
    }

    /** 採択. Hidden until {@link #publishResult}, hence without a trace in what the applicant sees. */
    public void adopt() {
        hide(after(ApplicationAction.ADOPT), null);
    }

    /** 不採択 for these reasons, hidden like an adoption. */
    public void notAdopt(Reasons reasons) {
        hide(after(ApplicationAction.NOT_ADOPT), reasons);
    }

    /** The call is cancelled: what was handed in ends without a result of its own, for these reasons. */
    public void endWithCall(Reasons reasons, Instant now) {
        end(after(ApplicationAction.END_WITH_CALL), reasons, now);
    }

    /**
     * The call closes later: a running term for corrections does not end before the call does.
     *
     * @return whether the term moved
     */
    public boolean followClosing(Instant closing, Instant now) {
        boolean moves = correctionDueAt()
                .filter(due -> !now.isAfter(due) && due.isBefore(closing))
                .isPresent();
        if (moves) {
            extendCorrection(closing, now);
        }
        return moves;
    }

    @Override
    protected void become(ApplicationStatus next, Instant now) {
        super.become(next, now);
        receipt.clock().entered(next, now);
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
    protected void keep(ApplicationStatus kept, ApplicationStatus shown) {
        status = kept;
        shownStatus = shown;
    }

    @Override
    protected ApplicationStatus shownStatus() {
        return shownStatus;
    }

    @Override
    protected ApplicationAction withdrawal() {
        return ApplicationAction.WITHDRAW;
    }

    @Override
    protected ErrorCode resultPending() {
        return SubsidyError.RESULT_PENDING;
    }

    /** Whether an organisation is the applicant or takes part in the consortium. */
    public boolean involves(CorporateNumber body) {
        return organisation().equals(body) || proposal.involves(body);
    }

    public UUID callId() {
        return callId;
    }

    @Override
    public ApplicationStatus status() {
        return status;
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

    public Optional<Hand> screenedBy() {
        return Optional.ofNullable(screenedBy).map(name -> new Hand(name, screenedPerson));
    }

    public List<Document> documents() {
        return attachments.list();
    }
}

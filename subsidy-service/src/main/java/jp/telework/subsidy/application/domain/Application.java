package jp.telework.subsidy.application.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.application.domain.Document.DocumentFacts;
import jp.telework.subsidy.application.domain.Submission.SubmittedContent;
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
public class Application {

    private static final int MAX_DOCUMENTS = 20;
    private static final long MAX_DOCUMENT_BYTES = 100L * 1024 * 1024;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "call_id")
    private UUID callId;

    private CorporateNumber organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private @Nullable String title;

    @Column(name = "requested_yen")
    private @Nullable Yen requestedYen;

    @Column(columnDefinition = "jsonb")
    private Proposal proposal;

    @Column(name = "rules_version")
    private @Nullable Integer rulesVersion;

    @Column(name = "receipt_number")
    private @Nullable String receiptNumber;

    private int submissions;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "return_reason")
    private @Nullable String returnReason;

    @Column(name = "correction_due_at")
    private @Nullable Instant correctionDueAt;

    @Column(name = "documents_added")
    private int documentsAdded;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id", insertable = false, updatable = false)
    @OrderBy("number")
    private List<Document> documents = new ArrayList<>();

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
        this.status = ApplicationStatus.DRAFT;
        this.createdAt = now;
        this.updatedAt = now;
        this.proposal = proposal;
        this.title = proposal.title();
        this.requestedYen = proposal.requestedAmountYen();
    }

    /** Replaces the proposal while the applicant has it in hand. */
    public void change(Proposal changed, Instant now) {
        status = after(ApplicationAction.CHANGE);
        proposal = changed;
        title = changed.title();
        requestedYen = changed.requestedAmountYen();
        updatedAt = now;
    }

    /**
     * Attaches a file.
     *
     * @throws Refusal DOCUMENTS_TOO_LARGE when there would be more than 20 files or 100 MB
     */
    public Document attach(DocumentKind kind, DocumentFacts facts, Instant now) {
        status = after(ApplicationAction.CHANGE_DOCUMENTS);
        long bytes = documents.stream().mapToLong(Document::size).sum() + facts.size();
        if (documents.size() >= MAX_DOCUMENTS || bytes > MAX_DOCUMENT_BYTES) {
            throw Refusal.of(SubsidyError.DOCUMENTS_TOO_LARGE, MAX_DOCUMENTS, MAX_DOCUMENT_BYTES);
        }
        documentsAdded++;
        Document document = new Document(id, documentsAdded, kind, facts, now);
        documents.add(document);
        updatedAt = now;
        return document;
    }

    /**
     * Takes a file away again.
     *
     * @throws Refusal NOT_FOUND when there is no such document
     */
    public void detach(int number, Instant now) {
        status = after(ApplicationAction.CHANGE_DOCUMENTS);
        if (!documents.removeIf(document -> document.number() == number)) {
            throw Refusal.of(CommonError.NOT_FOUND);
        }
        updatedAt = now;
    }

    /**
     * 提出. The first submission draws a receipt number and pins the call's rules; a resubmission keeps both.
     *
     * @param number draws the next number of the call; asked at the first submission only
     */
    public Submission submit(
            CallTerms terms, SubmittedContent content, LongSupplier number, String submittedBy, Instant now) {
        ApplicationStatus next = after(ApplicationAction.SUBMIT);
        if (receiptNumber == null) {
            // Drawn while nothing is changed yet: asking the database makes Hibernate write what is.
            receiptNumber = String.format(Locale.ROOT, "%s-%06d", terms.receiptPrefix(), number.getAsLong());
            rulesVersion = terms.rulesVersion();
        }
        status = next;
        submissions++;
        submittedAt = now;
        updatedAt = now;
        returnReason = null;
        correctionDueAt = null;
        return new Submission(this, terms.rulesLabel(), content, submittedBy, now);
    }

    /** 差戻し: gives the application back for correction until a given instant. */
    public void giveBack(String reason, Instant dueAt, Instant now) {
        status = after(ApplicationAction.RETURN);
        returnReason = reason;
        correctionDueAt = dueAt;
        updatedAt = now;
    }

    /** The usual term for corrections: the call's days from now, but never before the call closes. */
    public static Instant usualCorrectionDue(CallTerms terms, Instant now) {
        Instant days = now.plus(Duration.ofDays(terms.rules().correctionDays()));
        return days.isAfter(terms.closesAt()) ? days : terms.closesAt();
    }

    /** 取下げ. */
    public void withdraw(Instant now) {
        status = after(ApplicationAction.WITHDRAW);
        updatedAt = now;
    }

    /**
     * Checks that the state allows an action.
     *
     * @throws Refusal ILLEGAL_TRANSITION with the actions that are allowed
     */
    public void require(ApplicationAction action) {
        after(action);
    }

    private ApplicationStatus after(ApplicationAction action) {
        return status.next(action).orElseThrow(() -> Refusal.of(CommonError.ILLEGAL_TRANSITION, status, action.noun())
                .with(
                        "allowed",
                        status.allowed().stream().map(ApplicationAction::noun).toList()));
    }

    public Set<DocumentKind> documentKinds() {
        Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
        documents.forEach(document -> kinds.add(document.kind()));
        return kinds;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
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

    public ApplicationStatus status() {
        return status;
    }

    public Proposal proposal() {
        return proposal;
    }

    public Optional<String> receiptNumber() {
        return Optional.ofNullable(receiptNumber);
    }

    public Optional<Integer> rulesVersion() {
        return Optional.ofNullable(rulesVersion);
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

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public List<Document> documents() {
        return List.copyOf(documents);
    }
}

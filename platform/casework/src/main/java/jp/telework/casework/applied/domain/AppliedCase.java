package jp.telework.casework.applied.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.reason.Reasons;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Term;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's case in a call or a round: drafted, handed in, perhaps given back for correction. Its result stays
 * hidden from the applicant until it is published.
 *
 * @param <S> the states of this kind of case
 * @param <A> the actions on this kind of case
 */
@MappedSuperclass
public abstract class AppliedCase<S extends CaseState<S, A>, A> {

    @Id
    private UUID id;

    @Version
    private long version;

    private CorporateNumber organisation;
    private String organisationName;

    /** Versions that only the ministry knows: each hidden step made one. */
    private int hiddenVersions;

    private @Nullable String returnReason;
    private @Nullable Instant correctionDueAt;

    @Column(columnDefinition = "jsonb")
    private @Nullable Reasons decisionReasons;

    @Column(name = "external_references", columnDefinition = "jsonb")
    private ExternalReferences externalReferences = ExternalReferences.NONE;

    private Instant createdAt;
    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AppliedCase() {}

    /** A new draft of an organisation. The subclass sets the first state. */
    @SuppressWarnings("NullAway.Init")
    protected AppliedCase(UUID id, CorporateNumber organisation, String organisationName, Instant now) {
        this.id = id;
        this.organisation = organisation;
        this.organisationName = organisationName;
        this.createdAt = now;
    }

    /** The state as the ministry knows it. */
    public abstract S status();

    /** The state as the applicant knows it. */
    protected abstract S shownStatus();

    /** Keeps both states; they differ while a result is hidden. */
    protected abstract void keep(S status, S shownStatus);

    /** The action by which the applicant takes the case back (取下げ). */
    protected abstract A withdrawal();

    /** The error that tells the ministry to wait for the publication of the results. */
    protected abstract ErrorCode resultPending();

    /** The case enters a state that its applicant may know. */
    protected void become(S next, Instant now) {
        keep(next, next);
        updatedAt = now;
    }

    /** Takes a result that the applicant does not know yet: nothing that the applicant sees moves. */
    protected void hide(S result, @Nullable Reasons reasons) {
        keep(result, shownStatus());
        hiddenVersions++;
        if (reasons != null) {
            decisionReasons = reasons;
        }
    }

    /** Ends the case for these reasons, which the applicant reads at once. */
    protected void end(S next, Reasons reasons, Instant now) {
        become(next, now);
        decisionReasons = reasons;
    }

    /** Gives the case back for correction until a given instant. */
    protected void giveBack(S next, String reason, Instant dueAt, Instant now) {
        become(next, now);
        returnReason = reason;
        correctionDueAt = dueAt;
    }

    /** Nothing is left to correct. */
    protected void corrected() {
        returnReason = null;
        correctionDueAt = null;
    }

    /** The running term for corrections ends later. */
    protected void extendCorrection(Instant dueAt, Instant now) {
        correctionDueAt = dueAt;
        updatedAt = now;
    }

    /**
     * 取下げ. A result that is not published has no effect yet: it lapses, and no trace of it is left in what the applicant reads.
     */
    public void withdraw(Instant now) {
        become(after(withdrawal()), now);
        decisionReasons = null;
    }

    /** The applicant sees its result from now on. */
    public void publishResult(Instant now) {
        become(status(), now);
        hiddenVersions = 0;
    }

    /** Replaces the numbers of the case in other systems. */
    public void refer(ExternalReferences changed, Instant now) {
        externalReferences = changed;
        updatedAt = now;
    }

    /**
     * Checks that the state allows an action, as far as the caller may know the state.
     *
     * @param ministry whether the caller knows results before they are published
     * @throws Refusal ILLEGAL_TRANSITION with the actions that are allowed, or RESULT_PENDING for the ministry
     */
    public void require(A action, boolean ministry) {
        if (ministry && isResultPending()) {
            throw Refusal.of(resultPending()).with("allowed", List.of());
        }
        after(action);
    }

    /** The state after an action. A hidden result changes nothing of what others than the ministry may do. */
    protected S after(A action) {
        S shown = shownStatus();
        return shown.next(action).orElseThrow(() -> Refusal.of(CommonError.ILLEGAL_TRANSITION, shown.whyNot(action))
                .with("allowed", shown.allowed()));
    }

    /** Whether the result is decided and not yet published. */
    public boolean isResultPending() {
        return status() != shownStatus();
    }

    /**
     * The state in which the case has ended for its applicant, as the applicant may know it; empty while it can be withdrawn.
     */
    public Optional<Term> ended() {
        S shown = shownStatus();
        return shown.next(withdrawal()).isPresent() ? Optional.empty() : Optional.of(shown);
    }

    public ExternalReferences externalReferences() {
        return externalReferences;
    }

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
    public long version(boolean ministry) {
        if (ministry) {
            return version;
        }
        // The last release counts no hidden versions.
        return version - (isResultPending() ? Math.max(1, hiddenVersions) : hiddenVersions);
    }

    public CorporateNumber organisation() {
        return organisation;
    }

    public String organisationName() {
        return organisationName;
    }

    /** The state as a reader may know it. */
    public S status(boolean ministry) {
        return ministry ? status() : shownStatus();
    }

    public Optional<String> returnReason() {
        return Optional.ofNullable(returnReason);
    }

    public Optional<Instant> correctionDueAt() {
        return Optional.ofNullable(correctionDueAt);
    }

    /** Why it ended without the result that was asked for; empty otherwise. */
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

package jp.telework.subsidy.call.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.telework.casework.approval.domain.ApprovalError;
import jp.telework.casework.approval.domain.Awaiting;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.FirstSteps;
import jp.telework.kernel.text.Term;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.CallTerms;
import jp.telework.subsidy.programme.domain.ProgrammeRules;
import jp.telework.subsidy.programme.domain.SubsidyError;
import org.jspecify.annotations.Nullable;

/**
 * 公募: an open call for applications. An officer drafts it; once published its terms stand, because applications are
 * judged by them. It opens and closes by the clock.
 */
@Entity
@Table(name = "call")
public class Call {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private CallStatus status;

    @Embedded
    private Announcement announcement;

    @Column(name = "subsidy_name")
    private @Nullable String subsidyName;

    @Column(name = "fiscal_year")
    private FiscalYear fiscalYear;

    @Column(name = "budget_yen")
    private Yen budgetYen;

    @Column(name = "rules_version")
    private int rulesVersion;

    @Column(columnDefinition = "jsonb")
    private ProgrammeRules rules;

    @Column(name = "receipt_prefix")
    private @Nullable String receiptPrefix;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "evaluation_began_at")
    private @Nullable Instant evaluationBeganAt;

    @Column(name = "adopted_yen")
    private @Nullable Yen adoptedYen;

    @Column(name = "adopted_count")
    private @Nullable Integer adoptedCount;

    @Column(name = "results_published_at")
    private @Nullable Instant resultsPublishedAt;

    @Column(name = "additional_to")
    private @Nullable UUID additionalTo;

    @Column(columnDefinition = "jsonb")
    private @Nullable Awaiting awaiting;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Call() {}

    /**
     * A new draft.
     *
     * @throws Refusal with every reason why the terms do not fit together
     */
    public Call(UUID id, CallDraft draft, Instant now) {
        this.id = id;
        this.status = CallStatus.DRAFT;
        this.rulesVersion = 1;
        this.createdAt = now;
        refuseUnsound(draft);
        this.announcement = new Announcement(draft);
        this.subsidyName = draft.subsidyName();
        this.fiscalYear = draft.fiscalYear();
        this.budgetYen = draft.budgetYen();
        this.rules = draft.rules();
    }

    /** Replaces the terms of a draft. */
    public void change(CallDraft draft) {
        status = after(CallAction.CHANGE);
        refuseUnsound(draft);
        announcement = new Announcement(draft);
        subsidyName = draft.subsidyName();
        fiscalYear = draft.fiscalYear();
        budgetYen = draft.budgetYen();
        if (!rules.equals(draft.rules())) {
            rules = draft.rules();
            rulesVersion++;
        }
    }

    /**
     * Makes the call public and fixes its terms.
     *
     * @param seriesNumber which call of its fiscal year this is, from 1, whatever the programme; an additional call has its own numbers
     */
    public void publish(int seriesNumber, Instant now) {
        status = after(CallAction.PUBLISH);
        receiptPrefix =
                fiscalYear.numberLabel() + "-" + rules.programme().mark() + (seriesNumber == 1 ? "" : seriesNumber);
        publishedAt = now;
    }

    /**
     * 延長・訂正・中止. The rules stay. The budget is untouched by a cancellation, because only a grant's decision commits money.
     *
     * @throws Refusal ILLEGAL_TRANSITION, or what the change itself is refused for
     */
    public CallAmendment amend(Amending amending, Instant now) {
        status = after(amending.action());
        return announcement.amend(amending, fiscalYear, now);
    }

    /**
     * Checks the state of the call before an amendment; its content is not checked here.
     *
     * @throws Refusal EXTENSION_TOO_LATE, TOO_MANY_AMENDMENTS, or APPROVAL_PENDING when a draft of the adoption is open
     */
    public void requireAmendable(CallAction action, Instant now) {
        announcement.require(action, now);
        if (action == CallAction.CANCEL && awaiting != null) {
            throw Refusal.of(ApprovalError.APPROVAL_PENDING);
        }
    }

    /** Keeps which draft of the adoption waits for its approval; null for none. */
    public void awaits(@Nullable Awaiting draft) {
        awaiting = draft;
    }

    /**
     * Remembers that an application passed the screening.
     *
     * @return whether it was the first
     */
    public boolean beginEvaluation(Instant now) {
        require(CallAction.ADOPT, now);
        if (evaluationBeganAt != null) {
            return false;
        }
        evaluationBeganAt = now;
        return true;
    }

    /** 採択の決裁: every application of the call has its result from now on. */
    public void adopt(Yen adopted, int applications) {
        status = after(CallAction.ADOPT);
        adoptedYen = adopted;
        adoptedCount = applications;
    }

    /**
     * 結果の公表.
     *
     * @param adopted what the adopted applications request that were not withdrawn since the decision
     * @param applications how many they are
     */
    public void publishResults(Yen adopted, int applications, Instant now) {
        status = after(CallAction.PUBLISH_RESULTS);
        adoptedYen = adopted;
        adoptedCount = applications;
        resultsPublishedAt = now;
    }

    /**
     * 追加公募: a draft under the same rules for the remaining money and places. No grant can exceed that money, so the cap is
     * lowered to it.
     *
     * @param newTitle null keeps the title
     * @throws Refusal NOTHING_LEFT, NO_PLACE_LEFT, or every reason why the period does not fit
     */
    public Call additional(UUID newId, @Nullable String newTitle, Instant from, Instant to, Instant now) {
        after(CallAction.OPEN_ADDITIONAL);
        requireSomethingLeft();
        Yen left = leftYen();
        CallDraft draft = new CallDraft(
                announcement.texts().titled(newTitle),
                subsidyName,
                fiscalYear,
                from,
                to,
                null,
                left,
                rules.forTheRest(left.min(rules.capYen()), placesLeft()));
        Call additional = new Call(newId, draft, now);
        additional.additionalTo = id;
        return additional;
    }

    /**
     * Checks that the adoption left money for an additional call, and a place where the places are limited.
     *
     * @throws Refusal NOTHING_LEFT or NO_PLACE_LEFT
     */
    public void requireSomethingLeft() {
        if (leftYen().equals(Yen.ZERO)) {
            throw Refusal.of(SubsidyError.NOTHING_LEFT);
        }
        Integer left = placesLeft();
        if (left != null && left <= 0) {
            throw Refusal.of(SubsidyError.NO_PLACE_LEFT);
        }
    }

    private @Nullable Integer placesLeft() {
        Integer places = rules.termsOfProgramme().places();
        return places == null ? null : places - (adoptedCount == null ? 0 : adoptedCount);
    }

    private Yen leftYen() {
        return budgetYen.minusOrZero(adoptedYen == null ? Yen.ZERO : adoptedYen);
    }

    /**
     * Checks that the state allows an action.
     *
     * @throws Refusal ILLEGAL_TRANSITION with the actions that are allowed
     */
    public void require(CallAction action, Instant now) {
        // Whether a published call is open follows from the clock.
        after(action, status == CallStatus.PUBLISHED ? phase(now) : status);
    }

    private CallStatus after(CallAction action) {
        return after(action, status);
    }

    private CallStatus after(CallAction action, Term shown) {
        return status.next(action).orElseThrow(() -> Refusal.of(
                        CommonError.ILLEGAL_TRANSITION, FirstSteps.whyNot(shown, action, status.before(action)))
                .with("allowed", status.allowed().stream().map(CallAction::noun).toList()));
    }

    private static void refuseUnsound(CallDraft draft) {
        var violations = draft.violations();
        if (!violations.isEmpty()) {
            throw Refusal.of(violations);
        }
    }

    public CallPhase phase(Instant now) {
        return switch (status) {
            case DRAFT -> CallPhase.DRAFT;
            case PUBLISHED -> announcement.phase(now, evaluationBeganAt != null);
            case DECIDED -> CallPhase.UNDER_EVALUATION;
            case RESULTS_PUBLISHED -> CallPhase.RESULTS_PUBLISHED;
            // It takes no applications any more; its amendments tell that it is cancelled.
            case CANCELLED -> CallPhase.CLOSED;
        };
    }

    public boolean isPublished() {
        return status != CallStatus.DRAFT;
    }

    /** What applications need to know. */
    public CallTerms terms() {
        return new CallTerms(
                id,
                fiscalYear,
                isPublished(),
                status == CallStatus.CANCELLED,
                opensAt(),
                closesAt(),
                announcement.questionsUntil(),
                receiptPrefix,
                rulesVersion,
                rules);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public CallStatus status() {
        return status;
    }

    public String title() {
        return announcement.title();
    }

    public CallTexts texts() {
        return announcement.texts();
    }

    /** How the call changed after its publication. */
    public CallAmendments amendments() {
        return announcement.amendments();
    }

    /** 補助金の名称 as its 交付要綱 has it; null where the title stands for it. */
    public @Nullable String subsidyName() {
        return subsidyName;
    }

    public FiscalYear fiscalYear() {
        return fiscalYear;
    }

    public Instant opensAt() {
        return announcement.opensAt();
    }

    public Instant closesAt() {
        return announcement.closesAt();
    }

    public Yen budgetYen() {
        return budgetYen;
    }

    public ProgrammeRules rules() {
        return rules;
    }

    public int rulesVersion() {
        return rulesVersion;
    }

    public @Nullable String receiptPrefix() {
        return receiptPrefix;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable Instant resultsPublishedAt() {
        return resultsPublishedAt;
    }

    /** The call whose left-over money this one gives; null for an ordinary call. */
    public @Nullable UUID additionalTo() {
        return additionalTo;
    }
}

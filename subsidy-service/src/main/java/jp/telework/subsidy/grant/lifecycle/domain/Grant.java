package jp.telework.subsidy.grant.lifecycle.domain;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.approval.domain.Awaiting;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.ProgrammeRules;
import org.jspecify.annotations.Nullable;

/**
 * 交付: the legal case of one adopted application, from the formal application to its end. The case is the list of its
 * acts; the row keeps the state and the amounts that follow from them, so that lists and filters need no acts.
 */
@Entity
@Table(name = "grant_case")
public class Grant {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "application_id")
    private UUID applicationId;

    @Column(name = "call_id")
    private UUID callId;

    private CorporateNumber organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "receipt_number")
    private String receiptNumber;

    private String title;

    @Enumerated(EnumType.STRING)
    private GrantStatus status;

    @Column(columnDefinition = "jsonb")
    private GrantBasis basis;

    @Column(name = "requested_yen")
    private @Nullable Yen requestedYen;

    @Column(name = "decided_yen")
    private @Nullable Yen decidedYen;

    @Column(name = "fixed_yen")
    private @Nullable Yen fixedYen;

    @Column(name = "paid_yen")
    private Yen paidYen;

    @Column(name = "unconfirmed_yen")
    private Yen unconfirmedYen;

    @Column(name = "returned_yen")
    private Yen returnedYen;

    @Column(name = "announced_at")
    private @Nullable Instant announcedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** When an applicant last learnt something; null in rows that the last release made. */
    @Column(name = "shown_at")
    private @Nullable Instant shownAt;

    @Column(name = "external_references", columnDefinition = "jsonb")
    private ExternalReferences externalReferences = ExternalReferences.NONE;

    @Column(columnDefinition = "jsonb")
    private @Nullable Awaiting awaiting;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "grant_id", insertable = false, updatable = false)
    @OrderBy("key.number")
    private List<Act> acts = new ArrayList<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Grant() {}

    /** A new case for an adopted application. Its organisation sees it once the call's results are announced. */
    public Grant(
            UUID id,
            UUID applicationId,
            UUID callId,
            CorporateNumber organisation,
            String organisationName,
            GrantBasis basis,
            Instant now) {
        this.id = id;
        this.applicationId = applicationId;
        this.callId = callId;
        this.organisation = organisation;
        this.organisationName = organisationName;
        this.basis = basis;
        this.receiptNumber = basis.receiptNumber();
        this.title = basis.projectTitle();
        this.status = GrantStatus.APPLICATION_DRAFT;
        this.paidYen = Yen.ZERO;
        this.unconfirmedYen = Yen.ZERO;
        this.returnedYen = Yen.ZERO;
        this.createdAt = now;
        this.updatedAt = now;
        this.shownAt = now;
    }

    /**
     * Checks that the state allows an action.
     *
     * @param staff whether the ministry asks; others are told the state as they may know it
     * @throws Refusal ILLEGAL_TRANSITION with the actions that are allowed
     */
    public void require(GrantAction action, boolean staff) {
        if (status.next(action).isEmpty()) {
            throw illegal(action, staff);
        }
    }

    /**
     * Records an act, moves the state, and brings the amounts up to date.
     *
     * @throws Refusal ILLEGAL_TRANSITION when the state does not allow the action
     */
    public Act record(GrantAction action, ActContent content, Act.By by, Instant now) {
        status = after(action);
        Act act = new Act(id, acts.size() + 1, content, by, now);
        acts.add(act);
        Amounts amounts = Amounts.of(file());
        requestedYen = amounts.requestedYen();
        decidedYen = amounts.decidedYen();
        fixedYen = amounts.fixedYen();
        paidYen = amounts.paidYen();
        unconfirmedYen = amounts.unconfirmedYen();
        returnedYen = amounts.returnedYen();
        updatedAt = now;
        shownAt = content.internal() ? shownAt : now;
        return act;
    }

    /** Moves the state on when the act just recorded completed a step, such as the last payment. */
    public void complete(GrantAction step) {
        status = after(step);
    }

    /** Keeps which draft waits for its approval; null for none. */
    public void awaits(@Nullable Awaiting draft) {
        awaiting = draft;
    }

    /** The application was withdrawn before its organisation knew of the case, which never becomes known any more. */
    public void lapse(Instant now) {
        if (isAnnounced() || status != GrantStatus.APPLICATION_DRAFT) {
            throw new IllegalStateException("the case is known already: " + id);
        }
        status = GrantStatus.WITHDRAWN;
        updatedAt = now;
    }

    /** Replaces the numbers of the case in other systems. */
    public void refer(ExternalReferences changed, Instant now) {
        externalReferences = changed;
        updatedAt = now;
        shownAt = now;
    }

    private GrantStatus after(GrantAction action) {
        return status.next(action).orElseThrow(() -> illegal(action, true));
    }

    private Refusal illegal(GrantAction action, boolean staff) {
        GrantStatus shown = status.shownTo(staff);
        return Refusal.of(CommonError.ILLEGAL_TRANSITION, GrantProcedure.whyNot(shown, action, staff))
                .with(
                        "allowed",
                        shown.allowed().stream()
                                .filter(allowed -> staff || !allowed.internal())
                                .map(GrantAction::noun)
                                .distinct()
                                .toList());
    }

    /** The acts, for reading. */
    public CaseFile file() {
        return new CaseFile(acts);
    }

    public ExternalReferences externalReferences() {
        return externalReferences;
    }

    public UUID id() {
        return id;
    }

    /**
     * The version as a reader may know it. Each act is recorded by a command of its own, so leaving out the internal ones gives
     * a number that grows with what an applicant learns, and only with that.
     *
     * @param staff whether the reader is of the ministry
     */
    public long version(boolean staff) {
        return staff
                ? version
                : version
                        - acts.stream().filter(act -> act.content().internal()).count();
    }

    public UUID applicationId() {
        return applicationId;
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

    public String receiptNumber() {
        return receiptNumber;
    }

    public String title() {
        return title;
    }

    public GrantStatus status() {
        return status;
    }

    public GrantBasis basis() {
        return basis;
    }

    /** The pinned rules. */
    public ProgrammeRules rules() {
        return basis.rules();
    }

    public Optional<Yen> requestedYen() {
        return Optional.ofNullable(requestedYen);
    }

    /** The grant as it stands: decided, changed, or cut by a partial cancellation. */
    public Optional<Yen> decidedYen() {
        return Optional.ofNullable(decidedYen);
    }

    public Optional<Yen> fixedYen() {
        return Optional.ofNullable(fixedYen);
    }

    /** Confirmed payments. */
    public Yen paidYen() {
        return paidYen;
    }

    /** Payments sent whose outcome is not known; they count as paid wherever a limit is judged. */
    public Yen unconfirmedYen() {
        return unconfirmedYen;
    }

    /** Principal that came back. */
    public Yen returnedYen() {
        return returnedYen;
    }

    /** Whether its organisation knows of it. */
    public boolean isAnnounced() {
        return announcedAt != null;
    }

    /** When its organisation was told the result; empty until then. */
    public Optional<Instant> announcedAt() {
        return Optional.ofNullable(announcedAt);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When a reader last learnt something of the case. */
    public Instant updatedAt(boolean staff) {
        return staff ? updatedAt : Objects.requireNonNullElse(shownAt, updatedAt);
    }
}

package jp.telework.subsidy.relief.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.telework.casework.approval.domain.Awaiting;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/** 証明の申告: a company declares equipment of one municipality, the ministry examines it and certifies it to the tax office. */
@Entity
@Table(name = "relief_application")
public class ReliefApplication {

    @Id
    private UUID id;

    @Version
    private long version;

    private CorporateNumber organisation;
    private String companyName;

    @Enumerated(EnumType.STRING)
    private ReliefStatus status;

    @Column(columnDefinition = "jsonb")
    private Declaration declaration;

    /** Beside the declaration for the filter of the list. */
    private String municipality;

    private String edition;

    @Column(columnDefinition = "jsonb")
    private @Nullable ReliefContact contact;

    private String receiptNumber;

    @Column(columnDefinition = "jsonb")
    private @Nullable Examination examination;

    @Column(columnDefinition = "jsonb")
    private @Nullable ReliefOutcome outcome;

    @Column(columnDefinition = "jsonb")
    private @Nullable Awaiting awaiting;

    /** Versions that only the ministry knows. */
    private int hiddenVersions;

    private Instant declaredAt;
    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ReliefApplication() {}

    /**
     * Who declares, and how they are reached.
     *
     * @param organisation of the caller
     */
    public record Declarant(CorporateNumber organisation, String companyName, ReliefContact contact) {}

    /** A new declaration, which is judged by the present terms. */
    public ReliefApplication(
            UUID id,
            String receiptNumber,
            Declarant declarant,
            Declaration declaration,
            ReliefTerms terms,
            Instant now) {
        this.id = id;
        this.receiptNumber = receiptNumber;
        this.organisation = declarant.organisation();
        this.companyName = declarant.companyName();
        this.contact = declarant.contact();
        this.status = ReliefStatus.DECLARED;
        this.declaration = declaration;
        this.municipality = declaration.municipality().value();
        this.edition = terms.edition();
        this.declaredAt = now;
        this.updatedAt = now;
    }

    /** Judges what is declared: at least one piece is relieved. */
    public static void judge(ReliefAssessment assessment, Checks checks) {
        assessment.items().forEach(item -> checks.explain(item.steps()));
        long relieved =
                assessment.items().stream().filter(ItemFinding::relieved).count();
        checks.that(
                ReliefRule.SOMETHING_RELIEVED,
                relieved > 0,
                "/declaration/equipment",
                List.of("relieved", relieved, "declared", assessment.items().size()),
                relieved);
    }

    /** 審査: a later one replaces it. */
    public void examine(Examination examined) {
        status = status.after(ReliefAction.EXAMINE);
        examination = examined;
        hiddenVersions++;
    }

    /** Judges whether a decision may be made now. */
    public void judgeDecision(ReliefDecision decision, Checks checks) {
        checks.that(
                ReliefRule.DECISION_FITS,
                decision.fits(status),
                "/decision",
                List.of("decision", decision, "status", status),
                decision,
                status);
        if (decision == ReliefDecision.CERTIFY) {
            boolean confirmed = examination != null && examination.confirmed();
            checks.that(ReliefRule.EQUIPMENT_CONFIRMED, confirmed, "/decision", List.of("confirmed", confirmed));
        }
    }

    /** The draft that waits now; null when none does. */
    public void awaits(@Nullable Awaiting draft) {
        awaiting = draft;
    }

    /** The last step of a draft was one that the company is not to learn of. */
    public void hideStep() {
        hiddenVersions++;
    }

    /** 決定: the company reads it from now on. */
    public void decide(ReliefDecision decision, String reason, Instant now) {
        status = decision.leadsTo();
        outcome = new ReliefOutcome(decision, reason, now);
        updatedAt = now;
    }

    /** 取下げ. What waits lapses. */
    public void withdraw(Instant now) {
        status = status.after(ReliefAction.WITHDRAW);
        awaiting = null;
        updatedAt = now;
    }

    /** 個人情報の消去: who was reached goes. */
    public void erase() {
        contact = null;
    }

    /** Checks that the state allows an action, as far as the caller may know the state. */
    public void require(ReliefAction action, boolean ministry) {
        status.shownTo(ministry).after(action);
    }

    public ReliefAssessment assessment() {
        return ReliefAssessment.of(declaration, ReliefTerms.OF_2007);
    }

    /** How many pieces a certificate names. */
    public int relievedPieces() {
        return Math.toIntExact(
                assessment().items().stream().filter(ItemFinding::relieved).count());
    }

    /**
     * The certificate's number: that of the receipt, in a series of its own.
     *
     * @throws Refusal NOT_CERTIFIED
     */
    public String certificateNumber() {
        if (outcome == null || outcome.decision() == ReliefDecision.REFUSE) {
            throw Refusal.of(ReliefError.NOT_CERTIFIED);
        }
        return receiptNumber.replace("-ZK", "-ZS");
    }

    public boolean isCertified() {
        return status == ReliefStatus.CERTIFIED;
    }

    public boolean hasOpenDraft() {
        return awaiting != null;
    }

    public UUID id() {
        return id;
    }

    /** The version as a reader may know it. */
    public long version(boolean ministry) {
        return ministry ? version : version - hiddenVersions;
    }

    public CorporateNumber organisation() {
        return organisation;
    }

    public String companyName() {
        return companyName;
    }

    /** The state as a reader may know it. */
    public ReliefStatus status(boolean ministry) {
        return status.shownTo(ministry);
    }

    public Declaration declaration() {
        return declaration;
    }

    /** The edition of the terms by which it is judged. */
    public String edition() {
        return edition;
    }

    public @Nullable ReliefContact contact() {
        return contact;
    }

    public String receiptNumber() {
        return receiptNumber;
    }

    public @Nullable Examination examination() {
        return examination;
    }

    public @Nullable ReliefOutcome outcome() {
        return outcome;
    }

    /** When it was certified. */
    public Instant certifiedAt() {
        return Objects.requireNonNull(outcome).decidedAt();
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}

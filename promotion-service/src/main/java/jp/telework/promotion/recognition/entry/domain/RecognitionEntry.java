package jp.telework.promotion.recognition.entry.domain;

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
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.identity.Hands;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.promotion.recognition.criteria.domain.Award;
import jp.telework.promotion.recognition.criteria.domain.Criteria;
import jp.telework.promotion.recognition.criteria.domain.RecognitionLevel;
import jp.telework.promotion.recognition.criteria.domain.RecognitionRule;
import jp.telework.promotion.recognition.round.domain.RecognitionRound;
import org.jspecify.annotations.Nullable;

/** 認定の申請 of an organisation to a round: written while the round is open, submitted once, then unchanged. */
@Entity
@Table(name = "recognition_entry")
public class RecognitionEntry {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID roundId;
    private CorporateNumber organisation;

    @Enumerated(EnumType.STRING)
    private EntryStatus status;

    @Column(columnDefinition = "jsonb")
    private Statement statement;

    @Column(columnDefinition = "jsonb")
    private @Nullable Contact contact;

    private @Nullable String receiptNumber;
    private @Nullable Instant submittedAt;

    @Column(name = "content_sha256")
    private @Nullable String contentSha256;

    @Column(columnDefinition = "jsonb")
    private @Nullable Decision decision;

    /** Who drafted any version of the decision, those that were given back included. */
    @Column(columnDefinition = "jsonb")
    private Hands preparers = Hands.NONE;

    @Column(columnDefinition = "jsonb")
    private @Nullable LogoLicence logo;

    /** Versions that only the ministry knows: each step of a decision made one. */
    private int hiddenVersions;

    @Column(columnDefinition = "jsonb")
    private ExternalReferences externalReferences = ExternalReferences.NONE;

    private Instant createdAt;
    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected RecognitionEntry() {}

    /** A new draft of an organisation. */
    public RecognitionEntry(
            UUID id, UUID roundId, CorporateNumber organisation, Statement statement, Contact contact, Instant now) {
        this.id = id;
        this.roundId = roundId;
        this.organisation = organisation;
        this.status = EntryStatus.DRAFT;
        this.statement = statement;
        this.contact = contact;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Replaces the content of a draft. */
    public void change(Statement changed, Contact reached, Instant now) {
        become(EntryAction.CHANGE, now);
        statement = changed;
        contact = reached;
    }

    /** Judges the submission. */
    public void judgeSubmission(RecognitionRound round, Instant now, Checks checks) {
        statement.judge(round, now, checks);
    }

    /**
     * 提出: the application has its receipt from now on.
     *
     * @param number of the receipt
     * @param sha256 of the canonical form of what was stated
     */
    public void submit(String number, String sha256, Instant now) {
        become(EntryAction.SUBMIT, now);
        receiptNumber = number;
        contentSha256 = sha256;
        submittedAt = now;
    }

    /** Judges a draft of the decision. */
    public void judgeDraft(RecognitionLevel level, Criteria criteria, Checks checks) {
        RecognitionLevel reached = criteria.assess(statement.figures()).level();
        checks.that(
                RecognitionRule.LEVEL_REACHED,
                level.compareTo(reached) <= 0,
                "/level",
                List.of("level", level, "reached", reached),
                reached);
    }

    /** 起案. */
    public void draft(Decision drafted) {
        hide(EntryAction.DRAFT_DECISION);
        preparers = preparers.with(drafted.drafter());
        decision = drafted;
    }

    /** Judges who approves: never one who drafted any version. */
    public void judgeApproval(Hand approver, Checks checks) {
        Decision drafted = Objects.requireNonNull(decision);
        checks.that(
                RecognitionRule.OTHER_PERSON,
                !approver.isSameAs(drafted.drafter()) && !approver.isAmong(preparers.all()),
                "",
                List.of("drafter", drafted.drafter().name(), "approver", approver.name()));
        approver.requirePerson();
    }

    /** 決裁. */
    public void approve(Hand approver, Instant now) {
        hide(EntryAction.APPROVE_DECISION);
        decision = Objects.requireNonNull(decision).approvedBy(approver, now);
    }

    /** 差戻し: the draft goes. */
    public void giveBack() {
        hide(EntryAction.RETURN_DECISION);
        decision = null;
    }

    /** 結果の公表: the applicant reads the decision from now on. */
    public RecognitionLevel publish(Instant now) {
        RecognitionLevel level = Objects.requireNonNull(decision).level();
        status = level == RecognitionLevel.NONE ? EntryStatus.NOT_RECOGNISED : EntryStatus.RECOGNISED;
        updatedAt = now;
        return level;
    }

    /** Judges whether the organisation may be licensed to use the logo: the hundred may, once. */
    public void judgeLogo(Checks checks) {
        RecognitionLevel level = Objects.requireNonNull(decision).level();
        checks.that(
                RecognitionRule.ONE_OF_THE_HUNDRED,
                level == RecognitionLevel.HUNDRED,
                "",
                List.of("level", level),
                level);
        checks.that(RecognitionRule.FIRST_LICENCE, logo == null, "", List.of("licensed", logo != null));
    }

    /** Accepts the logo's terms. */
    public void acceptLogo(String edition, Instant now) {
        become(EntryAction.ACCEPT_LOGO, now);
        logo = new LogoLicence(edition, now, null, null);
    }

    /** Judges whether there is a licence to withdraw. */
    public void judgeLogoWithdrawal(Checks checks) {
        boolean inForce = logo != null && logo.inForce();
        checks.that(RecognitionRule.LICENCE_IN_FORCE, inForce, "", List.of("inForce", inForce));
    }

    /** 許諾の取消し. */
    public void withdrawLogo(String reason, Instant now) {
        become(EntryAction.WITHDRAW_LOGO, now);
        LogoLicence licence = Objects.requireNonNull(logo);
        logo = new LogoLicence(licence.edition(), licence.acceptedAt(), now, reason);
    }

    /** As what it is recognised; empty before the publication, and without a recognition. */
    public Optional<Award> publishedAward() {
        return status == EntryStatus.RECOGNISED
                ? Award.of(Objects.requireNonNull(decision).level())
                : Optional.empty();
    }

    /** The number of the certificate: that of the receipt, in a series of its own. */
    public String certificateNumber() {
        return Objects.requireNonNull(receiptNumber).replace("-SK", "-NT");
    }

    public @Nullable LogoLicence logo() {
        return logo;
    }

    public boolean isDecided() {
        return status == EntryStatus.DECIDED;
    }

    /** Whether it is decided as one of the hundred and asks for the prize, before or after the publication. */
    public boolean isForPrize() {
        return (status == EntryStatus.DECIDED || status == EntryStatus.RECOGNISED)
                && Objects.requireNonNull(decision).level() == RecognitionLevel.HUNDRED
                && statement.asksForPrize();
    }

    /** The number of the prize's certificate, where this application is the first of those that share it. */
    public String prizeNumber() {
        return Objects.requireNonNull(receiptNumber).replace("-SK", "-DJ");
    }

    /** Who decided on the recognition: they do not evaluate it. */
    public List<Hand> deciders() {
        Decision made = decision;
        if (made == null) {
            return preparers.all();
        }
        Hand approver = made.approver();
        return approver == null ? preparers.all() : preparers.with(approver).all();
    }

    /** 取下げ. A decision that is not published lapses, and leaves no trace in what the applicant reads. */
    public void withdraw(Instant now) {
        become(EntryAction.WITHDRAW, now);
        decision = null;
    }

    /** Changes what other systems call the application. */
    public void refer(ExternalReferences changed) {
        externalReferences = changed;
    }

    public ExternalReferences externalReferences() {
        return externalReferences;
    }

    /** 個人情報の消去: who was reached goes; what was stated of the organisation stays. */
    public void erase() {
        contact = null;
    }

    /** Checks that the state allows an action, as far as the caller may know the state. */
    public void require(EntryAction action, boolean ministry) {
        status.shownTo(ministry).after(action);
    }

    /** A step that none outside of the ministry learns of: neither its date nor its version shows. */
    private void hide(EntryAction action) {
        status = status.after(action);
        hiddenVersions++;
    }

    private void become(EntryAction action, Instant now) {
        status = status.after(action);
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** The version as a reader may know it. */
    public long version(boolean ministry) {
        return ministry ? version : version - hiddenVersions;
    }

    public UUID roundId() {
        return roundId;
    }

    public CorporateNumber organisation() {
        return organisation;
    }

    /** The state as a reader may know it. */
    public EntryStatus status(boolean ministry) {
        return status.shownTo(ministry);
    }

    /** The decision as a reader may know it. */
    public @Nullable Decision decision(boolean ministry) {
        return ministry || status.shownTo(false) == status ? decision : null;
    }

    public Statement statement() {
        return statement;
    }

    public @Nullable Contact contact() {
        return contact;
    }

    public @Nullable String receiptNumber() {
        return receiptNumber;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable String contentSha256() {
        return contentSha256;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}

package jp.telework.promotion.recognition.entry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.CorporateNumber;
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

    /** 取下げ. */
    public void withdraw(Instant now) {
        become(EntryAction.WITHDRAW, now);
    }

    /** 個人情報の消去: who was reached goes; what was stated of the organisation stays. */
    public void erase() {
        contact = null;
    }

    /** Checks that the state allows an action. */
    public void require(EntryAction action) {
        status.after(action);
    }

    private void become(EntryAction action, Instant now) {
        status = status.after(action);
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID roundId() {
        return roundId;
    }

    public CorporateNumber organisation() {
        return organisation;
    }

    public EntryStatus status() {
        return status;
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

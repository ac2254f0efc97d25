package jp.telework.kernel.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 評価票: one reviewer's evaluation of one case, there from the assignment on. Once submitted, or once a conflict of
 * interest is declared, it never changes; the service's database refuses it as well.
 */
@MappedSuperclass
public abstract class ScoreSheet {

    @Id
    private UUID id;

    @Version
    private long version;

    private String reviewer;
    private @Nullable String reviewerPerson;

    @Enumerated(EnumType.STRING)
    private EvaluationStatus status;

    @Column(columnDefinition = "jsonb")
    private Scores scores;

    private @Nullable String comment;
    private @Nullable String conflictReason;
    private String assignedBy;
    private @Nullable String assignedPerson;
    private Instant assignedAt;
    private @Nullable Instant finishedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ScoreSheet() {}

    /**
     * 割当て.
     *
     * @param reviewer the reviewer's sign-in name
     * @param officer who assigns
     */
    protected ScoreSheet(UUID id, String reviewer, Hand officer, Instant now) {
        this.id = id;
        this.reviewer = reviewer;
        this.status = EvaluationStatus.ASSIGNED;
        this.scores = Scores.NONE;
        this.assignedBy = officer.name();
        this.assignedPerson = officer.person();
        this.assignedAt = now;
    }

    /** Remembers which person writes it: at the assignment only the sign-in name is known. */
    public void writtenBy(Hand hand) {
        reviewerPerson = hand.person();
    }

    /** Keeps a draft, which may leave criteria out. */
    public void save(Scores given, @Nullable String remark) {
        requireOpen();
        status = EvaluationStatus.DRAFT;
        scores = given;
        comment = remark;
    }

    /**
     * 提出: final from now on.
     *
     * @param given a score for every criterion
     */
    public void submit(Scores given, @Nullable String remark, Instant now) {
        save(given, remark);
        status = EvaluationStatus.SUBMITTED;
        finishedAt = now;
    }

    /** 利益相反の申告: excludes the reviewer; what was drafted before is dropped. */
    public void declareConflict(String reason, Instant now) {
        requireOpen();
        status = EvaluationStatus.CONFLICT;
        scores = Scores.NONE;
        comment = null;
        conflictReason = reason;
        finishedAt = now;
    }

    /**
     * Checks that it can still be changed.
     *
     * @throws Refusal EVALUATION_SUBMITTED
     */
    public void requireOpen() {
        if (status.isFinal()) {
            throw Refusal.of(ScoringError.EVALUATION_SUBMITTED);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Who evaluates; without the person until it is written. */
    public Hand reviewer() {
        return new Hand(reviewer, reviewerPerson);
    }

    public EvaluationStatus status() {
        return status;
    }

    public Scores scores() {
        return scores;
    }

    public Optional<String> comment() {
        return Optional.ofNullable(comment);
    }

    public Optional<String> conflictReason() {
        return Optional.ofNullable(conflictReason);
    }

    public Hand assignedBy() {
        return new Hand(assignedBy, assignedPerson);
    }

    public Instant assignedAt() {
        return assignedAt;
    }

    /** When it was submitted or the conflict declared. */
    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }
}

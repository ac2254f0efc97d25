package jp.telework.promotion.recognition.prize.domain;

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
import jp.telework.casework.approval.domain.Awaiting;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.identity.Hands;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** 総務大臣賞の審査 of one round; it has the round's id. None outside of the ministry learns of its decision before the publication. */
@Entity
@Table(name = "recognition_jury")
public class Jury {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private JuryStatus status;

    /** Who began it. */
    @Column(columnDefinition = "jsonb")
    private Hands preparers;

    @Column(columnDefinition = "jsonb")
    private @Nullable Awaiting awaiting;

    @Column(columnDefinition = "jsonb")
    private @Nullable PrizeDecision decision;

    private Instant begunAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Jury() {}

    /** Begins the evaluation of a round's applications. */
    public Jury(UUID roundId, Hand officer, Instant now) {
        this.id = roundId;
        this.status = JuryStatus.EVALUATING;
        this.preparers = Hands.NONE.with(officer);
        this.begunAt = now;
    }

    /**
     * Checks that the state allows an action.
     *
     * @throws Refusal ILLEGAL_TRANSITION
     */
    public void require(JuryAction action) {
        if (status.next(action).isEmpty()) {
            throw Refusal.of(CommonError.ILLEGAL_TRANSITION, status, action).with("allowed", List.of());
        }
    }

    /** The draft that waits now; null when none does. */
    public void awaits(@Nullable Awaiting draft) {
        awaiting = draft;
    }

    /** 決定. */
    public void decide(PrizePlan plan, String decidedBy, Instant now) {
        require(JuryAction.APPROVE_PRIZES);
        status = JuryStatus.DECIDED;
        decision = new PrizeDecision(plan, decidedBy, now, List.of());
    }

    /** 公表. */
    public void publish(List<PrizeDecision.Awarded> awarded) {
        status = JuryStatus.PUBLISHED;
        decision = Objects.requireNonNull(decision).published(awarded);
    }

    /** The published prize of an application. */
    public Optional<PrizeDecision.Awarded> awardedTo(UUID entryId) {
        return decision().stream()
                .flatMap(made -> made.awarded().stream())
                .filter(prize -> prize.entries().contains(entryId))
                .findFirst();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public JuryStatus status() {
        return status;
    }

    public List<Hand> preparers() {
        return preparers.all();
    }

    public Optional<Awaiting> awaiting() {
        return Optional.ofNullable(awaiting);
    }

    public Optional<PrizeDecision> decision() {
        return Optional.ofNullable(decision);
    }

    public Instant begunAt() {
        return begunAt;
    }
}

package jp.telework.furusato.selection.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 選定の決裁: who decided on all proposals of a round, when, and why not by the ranking. Never changes. */
@Entity
@Table(name = "selection")
public class Selection {

    @Id
    private UUID roundId;

    private String decidedBy;
    private Instant decidedAt;
    private @Nullable String deviationReason;
    private @Nullable String missingEvaluationReason;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Selection() {}

    public Selection(UUID roundId, String approver, SelectionPlan plan, Instant now) {
        this.roundId = roundId;
        this.decidedBy = approver;
        this.decidedAt = now;
        this.deviationReason = plan.deviationReason();
        this.missingEvaluationReason = plan.missingEvaluationReason();
    }

    public UUID roundId() {
        return roundId;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public Optional<String> deviationReason() {
        return Optional.ofNullable(deviationReason);
    }

    public Optional<String> missingEvaluationReason() {
        return Optional.ofNullable(missingEvaluationReason);
    }
}

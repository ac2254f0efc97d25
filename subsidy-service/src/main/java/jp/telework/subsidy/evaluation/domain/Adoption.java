package jp.telework.subsidy.evaluation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 採択の決裁: who decided on all applications of a call, when, and why not by the ranking. Never changes. */
@Entity
@Table(name = "adoption")
public class Adoption {

    @Id
    private UUID callId;

    private String decidedBy;
    private Instant decidedAt;
    private @Nullable String deviationReason;
    private @Nullable String missingEvaluationReason;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Adoption() {}

    public Adoption(UUID callId, String approver, AdoptionPlan plan, Instant now) {
        this.callId = callId;
        this.decidedBy = approver;
        this.decidedAt = now;
        this.deviationReason = plan.deviationReason();
        this.missingEvaluationReason = plan.missingEvaluationReason();
    }

    public UUID callId() {
        return callId;
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

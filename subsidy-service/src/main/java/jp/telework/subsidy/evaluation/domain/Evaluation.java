package jp.telework.subsidy.evaluation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.scoring.ScoreSheet;

/** 評価: one reviewer's evaluation of one application. */
@Entity
@Table(name = "evaluation")
public class Evaluation extends ScoreSheet {

    private UUID applicationId;
    private UUID callId;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Evaluation() {}

    /**
     * 割当て.
     *
     * @param reviewer the reviewer's sign-in name
     * @param officer who assigns
     */
    public Evaluation(UUID id, UUID applicationId, UUID callId, String reviewer, String officer, Instant now) {
        super(id, reviewer, officer, now);
        this.applicationId = applicationId;
        this.callId = callId;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID callId() {
        return callId;
    }
}

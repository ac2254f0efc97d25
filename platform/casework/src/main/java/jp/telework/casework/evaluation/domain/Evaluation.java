package jp.telework.casework.evaluation.domain;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.scoring.ScoreSheet;

/** 評価: one reviewer's evaluation of one case. Each programme's subclass names its table and columns. */
@MappedSuperclass
public abstract class Evaluation extends ScoreSheet {

    private UUID caseId;
    private UUID callId;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Evaluation() {}

    /**
     * 割当て.
     *
     * @param callId the call under which the case was submitted
     * @param reviewer the reviewer's sign-in name
     * @param officer who assigns
     */
    protected Evaluation(UUID id, UUID caseId, UUID callId, String reviewer, Hand officer, Instant now) {
        super(id, reviewer, officer, now);
        this.caseId = caseId;
        this.callId = callId;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID callId() {
        return callId;
    }
}

package jp.telework.furusato.selection.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.scoring.ScoreSheet;

/** 評価: one reviewer's evaluation of one proposal. */
@Entity
@Table(name = "proposal_evaluation")
public class Evaluation extends ScoreSheet {

    private UUID proposalId;
    private UUID roundId;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Evaluation() {}

    /**
     * 割当て.
     *
     * @param reviewer the reviewer's sign-in name
     * @param officer who assigns
     */
    public Evaluation(UUID id, UUID proposalId, UUID roundId, String reviewer, String officer, Instant now) {
        super(id, reviewer, officer, now);
        this.proposalId = proposalId;
        this.roundId = roundId;
    }

    public UUID proposalId() {
        return proposalId;
    }

    public UUID roundId() {
        return roundId;
    }
}

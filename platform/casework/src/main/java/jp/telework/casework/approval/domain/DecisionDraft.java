package jp.telework.casework.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.rule.Checks;
import org.jspecify.annotations.Nullable;

/** 起案: the draft of a decision about a call, a round or a town. Each programme's subclass names its table. */
@MappedSuperclass
public abstract class DecisionDraft {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID subjectId;
    private int number;

    @Enumerated(EnumType.STRING)
    private DraftState state;

    @Column(columnDefinition = "jsonb")
    private DraftPaper paper;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected DecisionDraft() {}

    /**
     * A new draft.
     *
     * @param subjectId what the decision is about
     * @param number among the subject's drafts, from 1
     */
    protected DecisionDraft(UUID id, UUID subjectId, int number, DraftPaper paper) {
        this.id = id;
        this.subjectId = subjectId;
        this.number = number;
        this.paper = paper;
        this.state = DraftState.OPEN;
    }

    /**
     * Judges an approval by the persons and the level; {@link #approve} gives it.
     *
     * @param drafts all drafts of the matter, this one included
     */
    public LevelApproval judge(DecisionDrafts drafts, Hand hand, @Nullable String note, Checks checks) {
        LevelPolicy.otherHand(drafts.preparers(), hand, checks);
        LevelPolicy.secondHand(paper.approvers(), hand, checks);
        return LevelPolicy.take(
                paper.levels(), paper.routeLevels(), paper.approvals().size(), hand, note, checks);
    }

    /** Adds an approval. The last one makes the decision. */
    public void approve(LevelApproval step, Hand hand, Instant now) {
        if (paper.lastIsNext()) {
            state = DraftState.MADE;
        }
        paper = paper.approved(new DraftPaper.Given(step, hand, now));
    }

    /** 差戻し: the approvals so far are void. */
    public void giveBack(String reason, Hand hand, Instant now) {
        state = DraftState.RETURNED;
        paper = paper.givenBack(new DraftPaper.Returned(hand, now, reason));
    }

    /** 失効: the case went on, so that what was drafted is no longer possible. */
    public void lapse() {
        state = DraftState.VOID;
    }

    /** Why it was given back; null when it was not. */
    public @Nullable String returnReason() {
        DraftPaper.Returned returned = paper.returned();
        return returned == null ? null : returned.reason();
    }

    public boolean isOpen() {
        return state == DraftState.OPEN;
    }

    public UUID id() {
        return id;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public int number() {
        return number;
    }

    public DraftState state() {
        return state;
    }

    public DraftPaper paper() {
        return paper;
    }
}

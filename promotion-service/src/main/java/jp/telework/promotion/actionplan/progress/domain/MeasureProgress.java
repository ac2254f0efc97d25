package jp.telework.promotion.actionplan.progress.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.promotion.flow.domain.Course;
import jp.telework.promotion.flow.domain.KeptCase;
import org.jspecify.annotations.Nullable;

/** 進捗の報告 of one ministry on one measure in one year. */
@Entity
@Table(name = "action_plan_progress")
public class MeasureProgress implements KeptCase<ProgressAction> {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private FiscalYear fiscalYear;

    @Column(updatable = false)
    private String measure;

    @Column(updatable = false)
    private String ministry;

    @Enumerated(EnumType.STRING)
    private ReviewStatus review;

    @Column(columnDefinition = "jsonb")
    private ProgressContent content;

    private @Nullable String reason;
    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected MeasureProgress() {}

    /** A new report. */
    public MeasureProgress(UUID id, ProgressKey key, ProgressContent content, Instant now) {
        this.id = id;
        this.planId = key.planId();
        this.fiscalYear = key.fiscalYear();
        this.measure = key.measure();
        this.ministry = key.ministry();
        this.review = ReviewStatus.REPORTED;
        this.content = content;
        this.updatedAt = now;
    }

    /** 訂正: it waits for the secretariat again. */
    public void change(ProgressContent changed, Instant now) {
        move(ProgressAction.CHANGE, now);
        content = changed;
        reason = null;
    }

    /** 確認. */
    public void accept(Instant now) {
        move(ProgressAction.ACCEPT, now);
    }

    /**
     * 差戻し.
     *
     * @param why as the ministry reads it
     */
    public void giveBack(String why, Instant now) {
        move(ProgressAction.RETURN, now);
        reason = why;
    }

    @Override
    public void require(ProgressAction action) {
        after(action);
    }

    private void move(ProgressAction action, Instant now) {
        review = after(action);
        updatedAt = now;
    }

    private ReviewStatus after(ProgressAction action) {
        return Course.after(review, action, List.of(ProgressAction.CHANGE), ReviewStatus::next);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public ProgressKey key() {
        return new ProgressKey(planId, fiscalYear, measure, ministry);
    }

    public ReviewStatus review() {
        return review;
    }

    /** Whether the public reads it. */
    public boolean isPublic() {
        return review == ReviewStatus.ACCEPTED;
    }

    public ProgressContent content() {
        return content;
    }

    /** Why it was returned; null when it was not. */
    public @Nullable String reason() {
        return reason;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}

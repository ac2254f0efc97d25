package jp.telework.promotion.actionplan.domain;

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

/** テレワーク推進の行動計画. */
@Entity
@Table(name = "action_plan")
public class ActionPlan implements KeptCase<PlanAction> {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    // What the content says, for filters.
    private FiscalYear fiscalYear;

    @Column(columnDefinition = "jsonb")
    private PlanContent content;

    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ActionPlan() {}

    /** A new draft. */
    public ActionPlan(UUID id, PlanContent content, Instant now) {
        this.id = id;
        this.status = PlanStatus.DRAFT;
        this.content = content;
        this.fiscalYear = content.fiscalYear();
        this.updatedAt = now;
    }

    /** 変更, while it is a draft. */
    public void change(PlanContent changed, Instant now) {
        move(PlanAction.CHANGE, now);
        content = changed;
        fiscalYear = changed.fiscalYear();
    }

    /** 公表: from now on its measures and years stand. */
    public void publish(Instant now) {
        move(PlanAction.PUBLISH, now);
    }

    /** The plan that follows was published. */
    public void handOver(Instant now) {
        status = PlanStatus.SUCCEEDED;
        updatedAt = now;
    }

    @Override
    public void require(PlanAction action) {
        after(action);
    }

    private void move(PlanAction action, Instant now) {
        status = after(action);
        updatedAt = now;
    }

    private PlanStatus after(PlanAction action) {
        return Course.after(status, action, List.of(PlanAction.PUBLISH), PlanStatus::next);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public PlanStatus status() {
        return status;
    }

    /** Whether the public has seen it. */
    public boolean isPublic() {
        return status != PlanStatus.DRAFT;
    }

    public PlanContent content() {
        return content;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}

package jp.telework.promotion.actionplan.meeting.domain;

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
import jp.telework.promotion.flow.domain.Course;
import jp.telework.promotion.flow.domain.KeptCase;

/** 関係府省連絡会議 on a plan. */
@Entity
@Table(name = "action_plan_meeting")
public class PlanMeeting implements KeptCase<MeetingAction> {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID planId;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    @Column(columnDefinition = "jsonb")
    private MeetingContent content;

    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PlanMeeting() {}

    /** A new draft. */
    public PlanMeeting(UUID id, UUID planId, MeetingContent content, Instant now) {
        this.id = id;
        this.planId = planId;
        this.status = MeetingStatus.DRAFT;
        this.content = content;
        this.updatedAt = now;
    }

    /** 変更, while it is a draft. */
    public void change(MeetingContent changed, Instant now) {
        move(MeetingAction.CHANGE, now);
        content = changed;
    }

    /** 公表. */
    public void publish(Instant now) {
        move(MeetingAction.PUBLISH, now);
    }

    @Override
    public void require(MeetingAction action) {
        after(action);
    }

    private void move(MeetingAction action, Instant now) {
        status = after(action);
        updatedAt = now;
    }

    private MeetingStatus after(MeetingAction action) {
        return Course.after(status, action, List.of(MeetingAction.PUBLISH), MeetingStatus::next);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public UUID planId() {
        return planId;
    }

    public MeetingStatus status() {
        return status;
    }

    public boolean isPublic() {
        return status == MeetingStatus.PUBLISHED;
    }

    public MeetingContent content() {
        return content;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}

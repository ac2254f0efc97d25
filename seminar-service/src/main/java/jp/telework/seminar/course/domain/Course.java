package jp.telework.seminar.course.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** 講習会: a course of several sessions whose participants become experts. */
@Entity
@Table(name = "course")
public class Course {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private CourseStatus status;

    @Column(columnDefinition = "jsonb")
    private CourseContent content;

    // What the content says, for order, filters and constraints.
    private int capacity;

    private @Nullable String prefecture;
    private Instant startsAt;
    private Instant endsAt;
    private @Nullable Instant publishedAt;
    private int calendarSequence;

    /** Moved by conditional updates only. */
    @Column(updatable = false)
    private int enrolled;

    private @Nullable String cancellationReason;
    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Course() {}

    /** A new draft. */
    public Course(UUID id, CourseContent content, Instant now) {
        this.id = id;
        this.status = CourseStatus.DRAFT;
        take(content);
        this.updatedAt = now;
    }

    private void take(CourseContent planned) {
        content = planned;
        capacity = planned.capacity();
        prefecture = planned.prefecture();
        startsAt = planned.startsAt();
        endsAt = planned.endsAt();
    }

    /** 変更, while it is a draft. */
    public void change(CourseContent changed, Instant now) {
        move(CourseAction.CHANGE, now);
        take(changed);
    }

    /** 公表: from now on contents and rule stand, because certificates rest on them. */
    public void publish(Instant now) {
        move(CourseAction.PUBLISH, now);
        publishedAt = now;
    }

    /** 日程・会場の変更 of an announced course. */
    public void reschedule(CourseMove moved, Instant now) {
        move(CourseAction.RESCHEDULE, now);
        take(content.moved(moved));
        tellCalendars();
    }

    /** 中止. */
    public void cancel(String reason, Instant now) {
        move(CourseAction.CANCEL, now);
        cancellationReason = reason;
        tellCalendars();
    }

    /** A draft is in no calendar; of what was announced every change of time, place and standing counts. */
    private void tellCalendars() {
        if (publishedAt != null) {
            calendarSequence++;
        }
    }

    /**
     * Checks that the state allows an action.
     *
     * @throws Refusal ILLEGAL_TRANSITION with the actions that are allowed
     */
    public void require(CourseAction action) {
        after(action);
    }

    private void move(CourseAction action, Instant now) {
        status = after(action);
        updatedAt = now;
    }

    private CourseStatus after(CourseAction action) {
        return status.next(action).orElseThrow(() -> Refusal.of(CommonError.ILLEGAL_TRANSITION, status.whyNot(action))
                .with(
                        "allowed",
                        status.allowed().stream().map(CourseAction::noun).toList()));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public CourseStatus status() {
        return status;
    }

    public CourseContent content() {
        return content;
    }

    /** Whether the public has seen it. */
    public boolean isPublic() {
        return publishedAt != null;
    }

    /** SEQUENCE of RFC 5545 §3.8.7.4. */
    public int calendarSequence() {
        return calendarSequence;
    }

    /** People who have a seat. */
    public int enrolled() {
        return enrolled;
    }

    public Optional<String> cancellationReason() {
        return Optional.ofNullable(cancellationReason);
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}

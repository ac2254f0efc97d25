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

    private int capacity;

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
        this.content = content;
        this.capacity = content.capacity();
        this.updatedAt = now;
    }

    /** 変更, while it is a draft. */
    public void change(CourseContent changed, Instant now) {
        move(CourseAction.CHANGE, now);
        content = changed;
        capacity = changed.capacity();
    }

    /** 公表: from now on sessions and rule stand, because certificates rest on them. */
    public void publish(Instant now) {
        move(CourseAction.PUBLISH, now);
    }

    /** 中止. */
    public void cancel(String reason, Instant now) {
        move(CourseAction.CANCEL, now);
        cancellationReason = reason;
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
        return status.next(action).orElseThrow(() -> Refusal.of(CommonError.ILLEGAL_TRANSITION, status, action)
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

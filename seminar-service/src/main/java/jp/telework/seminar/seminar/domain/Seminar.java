package jp.telework.seminar.seminar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * 働き方改革セミナー: the ministry explains telework to firms, each time together with a prefecture. The office plans it as
 * a draft, announces it, and in the end records that it was held, or calls it off. What is not known of past seminars,
 * such as their capacity, is absent.
 */
@Entity
@Table(name = "seminar")
public class Seminar {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private SeminarStatus status;

    @Embedded
    private SeminarPlan plan;

    @Column(name = "calendar_sequence")
    private int calendarSequence;

    @Column(name = "copied_from")
    private @Nullable UUID copiedFrom;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Embedded
    private @Nullable CancellationReason cancellation;

    @Column(name = "held_at")
    private @Nullable Instant heldAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Seminar() {}

    /**
     * A new draft.
     *
     * @param copiedFrom the seminar whose plan it takes over, or null
     * @throws Refusal with every reason why the plan is not sound
     */
    public Seminar(UUID id, SeminarPlan draft, @Nullable UUID copiedFrom, Instant now) {
        this.id = id;
        this.status = SeminarStatus.DRAFT;
        this.copiedFrom = copiedFrom;
        take(draft, now);
    }

    /**
     * Replaces the plan. Once announced, date and place stay: they move by {@link #reschedule}.
     *
     * @throws Refusal RESCHEDULING_NEEDED, or every reason why the plan is not sound or complete
     */
    public void change(SeminarPlan changed, Instant now) {
        SeminarStatus next = after(SeminarAction.CHANGE);
        if (isPublished()) {
            if (changed.movesFrom(plan)) {
                throw Refusal.of(SeminarError.RESCHEDULING_NEEDED);
            }
            refuseBegun(now);
            refuseIncomplete(changed);
        }
        take(changed, now);
        status = next;
        tellCalendars();
    }

    /**
     * 公表.
     *
     * @throws Refusal SEMINAR_BEGUN, or everything that the public would miss
     */
    public void publish(Instant now) {
        SeminarStatus next = after(SeminarAction.PUBLISH);
        refuseBegun(now);
        refuseIncomplete(plan);
        status = next;
        publishedAt = now;
        updatedAt = now;
    }

    /**
     * Moves an announced seminar to another time or place.
     *
     * @throws Refusal NOTHING_MOVED, SEMINAR_BEGUN, or every reason why the new plan is not sound or complete
     */
    public void reschedule(SeminarPlan moved, Instant now) {
        SeminarStatus next = after(SeminarAction.RESCHEDULE);
        refuseBegun(now);
        if (!moved.movesFrom(plan)) {
            throw Refusal.of(SeminarError.NOTHING_MOVED);
        }
        if (!now.isBefore(moved.period().startsAt())) {
            throw Refusal.of(List.of(Violation.of("/dateOfStart", SeminarError.DATE_PAST)));
        }
        refuseIncomplete(moved);
        take(moved, now);
        status = next;
        tellCalendars();
    }

    /**
     * 中止.
     *
     * @throws Refusal SEMINAR_BEGUN when it has been announced and its time has come
     */
    public void cancel(CancellationReason reason, Instant now) {
        SeminarStatus next = after(SeminarAction.CANCEL);
        if (isPublished()) {
            refuseBegun(now);
        }
        status = next;
        cancellation = reason;
        updatedAt = now;
        tellCalendars();
    }

    /**
     * 開催の記録: closes the attendance and opens survey and certificates.
     *
     * @throws Refusal SEMINAR_NOT_BEGUN
     */
    public void hold(Instant now) {
        SeminarStatus next = after(SeminarAction.HOLD);
        if (now.isBefore(plan.period().startsAt())) {
            throw Refusal.of(SeminarError.SEMINAR_NOT_BEGUN, plan.period().startsAt());
        }
        status = next;
        heldAt = now;
        updatedAt = now;
    }

    /** Checks that the state allows an action. */
    public void require(SeminarAction action) {
        after(action);
    }

    private SeminarStatus after(SeminarAction action) {
        return status.next(action).orElseThrow(() -> Refusal.of(CommonError.ILLEGAL_TRANSITION, status.whyNot(action))
                .with(
                        "allowed",
                        status.allowed().stream().map(SeminarAction::noun).toList()));
    }

    private void refuseBegun(Instant now) {
        if (!now.isBefore(plan.period().startsAt())) {
            throw Refusal.of(SeminarError.SEMINAR_BEGUN, plan.period().startsAt());
        }
    }

    private static void refuseIncomplete(SeminarPlan announced) {
        refuse(PublicationPolicy.missing(announced));
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Refusal.of(violations);
        }
    }

    private void take(SeminarPlan taken, Instant now) {
        refuse(taken.violations());
        plan = taken;
        updatedAt = now;
    }

    /** A draft is in no calendar; of what was announced every change counts. */
    private void tellCalendars() {
        if (publishedAt != null) {
            calendarSequence++;
        }
    }

    /** The plan as it stands. */
    public SeminarPlan plan() {
        return plan;
    }

    /** Where the seminar stands at a moment when {@code confirmed} of its seats are taken. */
    public SeminarPhase phase(Instant now, int confirmed) {
        return switch (status) {
            case DRAFT -> SeminarPhase.DRAFT;
            case HELD -> SeminarPhase.HELD;
            case CANCELLED -> SeminarPhase.CANCELLED;
            case PUBLISHED -> {
                if (!now.isBefore(plan.period().endsAt())) {
                    yield SeminarPhase.HELD;
                }
                yield plan.capacity() != null && confirmed >= plan.capacity()
                        ? SeminarPhase.FULL
                        : SeminarPhase.PUBLISHED;
            }
        };
    }

    /** Whether it is announced and neither held nor called off. */
    public boolean isPublished() {
        return status == SeminarStatus.PUBLISHED;
    }

    /** Whether the public has seen it. */
    public boolean isPublic() {
        return publishedAt != null;
    }

    public FiscalYear fiscalYear() {
        return FiscalYear.of(plan.period().dateOfStart());
    }

    /** Where the seminar stands in the list. */
    public Seminars.Position position() {
        return new Seminars.Position(plan.period().startsAt(), id);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public SeminarStatus status() {
        return status;
    }

    /** SEQUENCE of RFC 5545 §3.8.7.4. */
    public int calendarSequence() {
        return calendarSequence;
    }

    public @Nullable UUID copiedFrom() {
        return copiedFrom;
    }

    public @Nullable CancellationReason cancellation() {
        return cancellation;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable Instant heldAt() {
        return heldAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}

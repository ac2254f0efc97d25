package jp.telework.seminar.dispatch.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.telework.seminar.advice.domain.AdviceMethod;
import jp.telework.seminar.advice.domain.Period;
import org.jspecify.annotations.Nullable;

/** One visit of a manager. The database keeps a manager's visits from overlapping. */
@Entity
@Table(name = "dispatch_visit")
public class DispatchVisit {

    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID requestId;

    private UUID managerId;
    private int number;
    private Instant startsAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private AdviceMethod method;

    private String place;

    @Enumerated(EnumType.STRING)
    private VisitStatus status;

    private @Nullable String cancellationReason;

    @Column(columnDefinition = "jsonb")
    private @Nullable VisitReport report;

    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected DispatchVisit() {}

    DispatchVisit(UUID id, UUID requestId, UUID managerId, int number, VisitPlan plan, Instant now) {
        this.id = id;
        this.requestId = requestId;
        this.managerId = managerId;
        this.number = number;
        this.startsAt = plan.period().startsAt();
        this.endsAt = plan.period().endsAt();
        this.method = plan.method();
        this.place = plan.place();
        this.status = VisitStatus.PLANNED;
        this.updatedAt = now;
    }

    void cancel(String reason, Instant now) {
        status = VisitStatus.CANCELLED;
        updatedAt = now;
        cancellationReason = reason;
    }

    void hold(VisitReport held, Instant now) {
        status = VisitStatus.HELD;
        updatedAt = now;
        report = held;
    }

    /** 個人情報の消去: a telephone number leads to a person. */
    void erase() {
        if (method == AdviceMethod.TELEPHONE) {
            place = "";
        }
    }

    public UUID id() {
        return id;
    }

    /** The request that it belongs to. */
    public UUID requestId() {
        return requestId;
    }

    public UUID managerId() {
        return managerId;
    }

    /** From 1 within the request; cancelled visits keep their number. */
    public int number() {
        return number;
    }

    public Period period() {
        return new Period(startsAt, endsAt);
    }

    public AdviceMethod method() {
        return method;
    }

    public String place() {
        return place;
    }

    public VisitStatus status() {
        return status;
    }

    public Optional<String> cancellationReason() {
        return Optional.ofNullable(cancellationReason);
    }

    /** When it was arranged, called off or reported. */
    public Instant updatedAt() {
        return updatedAt;
    }

    public Optional<VisitReport> report() {
        return Optional.ofNullable(report);
    }
}

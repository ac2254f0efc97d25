package jp.telework.seminar.seminar.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * 働き方改革セミナー: the ministry explains telework to firms, each time together with a prefecture. What is not known of
 * past seminars, such as their capacity, is absent.
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

    @Column(name = "event_name")
    private String eventName;

    @Column(name = "series_title")
    private String seriesTitle;

    private String description;

    @Embedded
    private Period period;

    @Embedded
    private Place place;

    @Column(name = "webinar_status")
    @Enumerated(EnumType.STRING)
    private WebinarStatus webinarStatus;

    private String organizer;

    private @Nullable String coorganizer;

    @Column(name = "target_person")
    private String targetPerson;

    private @Nullable Integer capacity;

    @Column(name = "fee_status")
    @Enumerated(EnumType.STRING)
    private @Nullable FeeStatus feeStatus;

    @ElementCollection
    @CollectionTable(name = "seminar_programme", joinColumns = @JoinColumn(name = "seminar_id"))
    @OrderColumn(name = "position")
    @Column(name = "title")
    private List<String> programme;

    @Column(name = "calendar_sequence")
    private int calendarSequence;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Seminar() {}

    /** What is announced of a seminar. */
    public record Announcement(
            String eventName,
            String seriesTitle,
            String description,
            Period period,
            Place place,
            WebinarStatus webinarStatus,
            String organizer,
            @Nullable String coorganizer,
            String targetPerson,
            List<String> programme) {

        public Announcement {
            programme = List.copyOf(programme);
        }
    }

    /** A seminar made public. */
    public Seminar(UUID id, Announcement announcement, Instant now) {
        this.id = id;
        this.status = SeminarStatus.PUBLISHED;
        this.eventName = announcement.eventName();
        this.seriesTitle = announcement.seriesTitle();
        this.description = announcement.description();
        this.period = announcement.period();
        this.place = announcement.place();
        this.webinarStatus = announcement.webinarStatus();
        this.organizer = announcement.organizer();
        this.coorganizer = announcement.coorganizer();
        this.targetPerson = announcement.targetPerson();
        this.programme = new ArrayList<>(announcement.programme());
        this.updatedAt = now;
    }

    /** Where the seminar stands at a moment. */
    public SeminarPhase phase(Instant now) {
        if (status == SeminarStatus.CANCELLED) {
            return SeminarPhase.CANCELLED;
        }
        return now.isBefore(period.endsAt()) ? SeminarPhase.PUBLISHED : SeminarPhase.HELD;
    }

    public FiscalYear fiscalYear() {
        return FiscalYear.of(period.dateOfStart());
    }

    /** Where the seminar stands in the list. */
    public Seminars.Position position() {
        return new Seminars.Position(period.startsAt(), id);
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

    public String eventName() {
        return eventName;
    }

    public String seriesTitle() {
        return seriesTitle;
    }

    public String description() {
        return description;
    }

    public Period period() {
        return period;
    }

    public Place place() {
        return place;
    }

    public WebinarStatus webinarStatus() {
        return webinarStatus;
    }

    public String organizer() {
        return organizer;
    }

    public @Nullable String coorganizer() {
        return coorganizer;
    }

    public String targetPerson() {
        return targetPerson;
    }

    public @Nullable Integer capacity() {
        return capacity;
    }

    public @Nullable FeeStatus feeStatus() {
        return feeStatus;
    }

    public List<String> programme() {
        return List.copyOf(programme);
    }

    /** SEQUENCE of RFC 5545 §3.8.7.4. */
    public int calendarSequence() {
        return calendarSequence;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}

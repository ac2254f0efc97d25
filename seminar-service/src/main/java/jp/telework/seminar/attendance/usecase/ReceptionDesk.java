package jp.telework.seminar.attendance.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.text.Message;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.seminar.attendance.domain.Attendance;
import jp.telework.seminar.attendance.domain.AttendanceClause;
import jp.telework.seminar.attendance.domain.AttendanceError;
import jp.telework.seminar.attendance.domain.AttendanceKind;
import jp.telework.seminar.attendance.domain.AttendanceStatus;
import jp.telework.seminar.attendance.domain.AttendanceText;
import jp.telework.seminar.attendance.domain.Doors;
import jp.telework.seminar.seminar.domain.Seminar;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What all commands at the reception share: the doors, the trace and the journal, in which no name stands. */
@ApplicationScoped
class ReceptionDesk {

    static final String KIND = "attendance";

    private final Journal journal;
    private final Clock clock;
    private final Doors doors;

    ReceptionDesk(
            Journal journal,
            Clock clock,
            @ConfigProperty(name = "telework.attendance.doors-open-before", defaultValue = "PT1H") Duration openBefore,
            @ConfigProperty(name = "telework.attendance.no-show-after", defaultValue = "PT15M") Duration noShowAfter) {
        this.journal = journal;
        this.clock = clock;
        this.doors = new Doors(openBefore, noShowAfter);
    }

    /** An attendance as the feed shows it. */
    @EventData(kind = "attendance")
    record Snapshot(
            UUID id,
            UUID seminarId,
            AttendanceStatus status,
            AttendanceKind kind,
            @Nullable UUID registrationId,
            int participant,
            Instant checkedInAt) {}

    static CaseRef caseOf(UUID id) {
        return new CaseRef(KIND, id);
    }

    void attempt(String command) {
        journal.attempt(command);
    }

    void attempt(UUID id, String command) {
        journal.attempt(caseOf(id), command);
    }

    /** As exact as the database keeps it. */
    Instant now() {
        return clock.instant();
    }

    Doors doors() {
        return doors;
    }

    /**
     * Checks that people are being let in.
     *
     * @throws Refusal CHECK_IN_CLOSED or CHECK_IN_NOT_OPEN
     */
    void requireOpen(Seminar seminar) {
        if (!seminar.isPublished()) {
            throw Refusal.of(AttendanceError.CHECK_IN_CLOSED);
        }
        Instant startsAt = seminar.plan().period().startsAt();
        Instant opens = doors.opensAt(startsAt);
        boolean open = !clock.instant().isBefore(opens);
        trace(
                "DOORS",
                AttendanceClause.DOORS,
                Map.of("opensAt", opens.toString()),
                open,
                Message.of(open ? AttendanceText.DOORS_OPEN : AttendanceText.DOORS_NOT_OPEN, opens));
        doors.requireOpen(startsAt, clock.instant());
    }

    void trace(String rule, AttendanceClause clause, Map<String, Object> inputs, boolean passed, Message message) {
        journal.trace(List.of(new TraceStep(
                rule, clause, inputs, passed ? TraceStep.Outcome.PASSED : TraceStep.Outcome.FAILED, null, message)));
    }

    void changed(Attendance attendance, String verb, Map<String, Object> detail) {
        Snapshot snapshot = new Snapshot(
                attendance.id(),
                attendance.seminarId(),
                attendance.status(),
                attendance.kind(),
                attendance.registrationId(),
                attendance.participant(),
                attendance.checkedInAt());
        journal.changed(
                caseOf(attendance.id()), "jp.telework.seminar.attendance." + verb + ".v1", null, snapshot, detail);
    }
}

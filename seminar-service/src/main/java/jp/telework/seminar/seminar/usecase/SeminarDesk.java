package jp.telework.seminar.seminar.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.text.Span;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.seminar.domain.Booking;
import jp.telework.seminar.seminar.domain.Bookings;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarAction;
import jp.telework.seminar.seminar.domain.SeminarClause;
import jp.telework.seminar.seminar.domain.SeminarError;
import jp.telework.seminar.seminar.domain.SeminarPlan;
import jp.telework.seminar.seminar.domain.SeminarStatus;
import jp.telework.seminar.seminar.domain.SeminarText;
import jp.telework.seminar.seminar.domain.Seminars;
import org.jspecify.annotations.Nullable;

/** What all commands on seminars share: opening the case, booking rooms and speakers, the trace and the journal. */
@ApplicationScoped
public class SeminarDesk {

    public static final String KIND = "seminar";

    private final Seminars seminars;
    private final Bookings bookings;
    private final Journal journal;

    SeminarDesk(Seminars seminars, Bookings bookings, Journal journal) {
        this.seminars = seminars;
        this.bookings = bookings;
        this.journal = journal;
    }

    /**
     * A seminar as the feed shows it. The address of the online room stays inside, and so do the names of speakers: an event
     * stays for ever, while a speaker can withdraw the consent to be named.
     */
    @EventData(kind = "seminar")
    record Snapshot(
            UUID id,
            SeminarStatus status,
            String eventName,
            Instant startsAt,
            Instant endsAt,
            SeminarPlan plan,
            int calendarSequence) {}

    public static CaseRef caseOf(UUID id) {
        return new CaseRef(KIND, id);
    }

    void attempt(String command) {
        journal.attempt(command);
    }

    /**
     * Opens a seminar for a command and locks it: no registration is added while the registrants are told.
     *
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION or STALE_VERSION
     */
    Seminar open(UUID id, IfMatch ifMatch, SeminarAction action, String command) {
        journal.attempt(caseOf(id), command);
        Seminar seminar = seminars.lock(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        seminar.require(action);
        ifMatch.check(seminar.version());
        return seminar;
    }

    /**
     * Takes the rooms and speakers of the seminar's plan instead of those that it had.
     *
     * @throws Refusal DOUBLE_BOOKING with every collision
     */
    void book(Seminar seminar) {
        List<Booking> wanted = seminar.plan().bookings();
        List<Booking.Collision> collisions = bookings.collisions(seminar.id(), wanted);
        boolean free = collisions.isEmpty();
        trace(
                "NO_DOUBLE_BOOKING",
                SeminarClause.PLANNING,
                Map.of("bookings", wanted.size(), "collisions", collisions.size()),
                free,
                Message.of(free ? SeminarText.NO_COLLISION : SeminarText.COLLISION, wanted.size(), collisions.size()));
        if (!free) {
            throw Refusal.of(collisions.stream().map(SeminarDesk::violation).toList())
                    .with("collisions", collisions);
        }
        bookings.replace(seminar.id(), wanted);
    }

    void release(Seminar seminar) {
        bookings.release(seminar.id());
    }

    private static Violation violation(Booking.Collision collision) {
        return Violation.under(
                SeminarClause.PLANNING,
                collision.pointer(),
                SeminarError.DOUBLE_BOOKING,
                collision.resource(),
                collision.eventName(),
                new Span(collision.startsAt(), collision.endsAt()));
    }

    /** Explains a rule, for dry runs. */
    void trace(String rule, SeminarClause clause, Map<String, Object> inputs, boolean passed, Message message) {
        journal.trace(List.of(new TraceStep(
                rule, clause, inputs, passed ? TraceStep.Outcome.PASSED : TraceStep.Outcome.FAILED, null, message)));
    }

    /** Explains whether the moment is right, and how many registrants a change reaches. */
    void traceTold(int registrants) {
        trace(
                "REGISTRANTS_TOLD",
                SeminarClause.CHANGE,
                Map.of("registrants", registrants),
                true,
                Message.of(SeminarText.REGISTRANTS_TOLD, registrants));
    }

    /** A reason as the audit row keeps it; further details can be added. */
    static Map<String, Object> because(String japanese, @Nullable String english) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("reason", japanese);
        if (english != null) {
            detail.put("reasonEn", english);
        }
        return detail;
    }

    void changed(Seminar seminar, String verb, Map<String, Object> detail) {
        SeminarPlan plan = seminar.plan();
        Snapshot snapshot = new Snapshot(
                seminar.id(),
                seminar.status(),
                plan.texts().eventName(),
                plan.period().startsAt(),
                plan.period().endsAt(),
                plan.withoutUrl().naming(Set.of()),
                seminar.calendarSequence());
        journal.changed(
                caseOf(seminar.id()),
                "jp.telework.seminar.seminar." + verb + ".v1",
                null,
                snapshot,
                new LinkedHashMap<>(detail));
    }
}

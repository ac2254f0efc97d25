package jp.telework.seminar.seminar.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.seminar.domain.Period;
import jp.telework.seminar.seminar.domain.Place;
import jp.telework.seminar.seminar.domain.RegistrationPeriod;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarAction;
import jp.telework.seminar.seminar.domain.SeminarPlan;
import jp.telework.seminar.seminar.domain.Venue;
import jp.telework.seminar.seminar.domain.WebinarStatus;
import org.jspecify.annotations.Nullable;

/** 日時・会場の変更 of an announced seminar: the same transaction tells all registrants. */
@ApplicationScoped
public class RescheduleSeminar {

    private final SeminarDesk desk;
    private final Registrants registrants;
    private final Clock clock;

    RescheduleSeminar(SeminarDesk desk, Registrants registrants, Clock clock) {
        this.desk = desk;
        this.registrants = registrants;
        this.clock = clock;
    }

    /**
     * Where to and why.
     *
     * @param registration null keeps the period of registration
     * @param reasonEn null where the Japanese reason stands for it
     */
    public record Move(
            Period period,
            WebinarStatus webinarStatus,
            @Nullable Place place,
            @Nullable Venue venue,
            @Nullable RegistrationPeriod registration,
            String reason,
            @Nullable String reasonEn) {}

    /**
     * Moves it.
     *
     * @throws jp.telework.kernel.refusal.Refusal NOTHING_MOVED, SEMINAR_BEGUN, DOUBLE_BOOKING, or every reason why the
     *     new plan is not sound
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Seminar handle(UUID id, IfMatch ifMatch, Move move) {
        Seminar seminar = desk.open(id, ifMatch, SeminarAction.RESCHEDULE, "RESCHEDULE_SEMINAR");
        SeminarPlan before = seminar.plan();
        seminar.reschedule(
                before.moved(
                        move.period(),
                        move.webinarStatus(),
                        move.place(),
                        move.venue(),
                        move.registration() == null ? before.registration() : move.registration()),
                clock.instant());
        desk.book(seminar);
        int told = registrants.rescheduled(seminar, before, move.reason(), move.reasonEn());
        desk.traceTold(told);
        Map<String, Object> detail = SeminarDesk.because(move.reason(), move.reasonEn());
        detail.put("startedAtBefore", before.period().startsAt());
        detail.put("endedAtBefore", before.period().endsAt());
        detail.put("registrantsTold", told);
        desk.changed(seminar, "rescheduled", detail);
        return seminar;
    }
}

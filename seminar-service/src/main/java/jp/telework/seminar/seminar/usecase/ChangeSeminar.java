package jp.telework.seminar.seminar.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.telework.kernel.text.Message;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarAction;
import jp.telework.seminar.seminar.domain.SeminarClause;
import jp.telework.seminar.seminar.domain.SeminarPlan;
import jp.telework.seminar.seminar.domain.SeminarText;

/** The office replaces a seminar's plan; once announced all but date and place. */
@ApplicationScoped
public class ChangeSeminar {

    private final SeminarDesk desk;
    private final Registrants registrants;
    private final Clock clock;

    ChangeSeminar(SeminarDesk desk, Registrants registrants, Clock clock) {
        this.desk = desk;
        this.registrants = registrants;
        this.clock = clock;
    }

    /**
     * Changes it. Another number of seats is told to the registrations at once.
     *
     * @throws jp.telework.kernel.refusal.Refusal RESCHEDULING_NEEDED, SEMINAR_BEGUN, DOUBLE_BOOKING, what the
     *     registrations say against fewer seats, or every reason why the plan is not sound
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Seminar handle(UUID id, IfMatch ifMatch, SeminarPlan plan) {
        Seminar seminar = desk.open(id, ifMatch, SeminarAction.CHANGE, "CHANGE_SEMINAR");
        Integer seatsBefore = seminar.plan().capacity();
        seminar.change(plan, clock.instant());
        desk.trace("PLAN_SOUND", SeminarClause.PLANNING, Map.of(), true, Message.of(SeminarText.PLAN_SOUND));
        desk.book(seminar);
        if (seminar.isPublished() && !Objects.equals(seatsBefore, plan.capacity())) {
            registrants.resized(seminar, seatsBefore);
            desk.trace(
                    "SEATS",
                    SeminarClause.CHANGE,
                    Map.of("before", String.valueOf(seatsBefore), "after", String.valueOf(plan.capacity())),
                    true,
                    Message.of(
                            SeminarText.SEATS_CHANGED, String.valueOf(seatsBefore), String.valueOf(plan.capacity())));
        }
        desk.changed(seminar, "changed", Map.of());
        return seminar;
    }
}

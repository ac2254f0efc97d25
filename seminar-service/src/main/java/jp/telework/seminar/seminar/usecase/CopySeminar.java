package jp.telework.seminar.seminar.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.command.Journal;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarAction;
import jp.telework.seminar.seminar.domain.SeminarError;
import jp.telework.seminar.seminar.domain.SeminarPlan;
import jp.telework.seminar.seminar.domain.Seminars;
import jp.telework.seminar.seminar.domain.Venue;
import org.jspecify.annotations.Nullable;

/** 複製: last year's seminar becomes a draft on another day. The source stays as it is. */
@ApplicationScoped
public class CopySeminar {

    private final SeminarDesk desk;
    private final Seminars seminars;
    private final Journal journal;
    private final Clock clock;
    private final Ids ids;

    CopySeminar(SeminarDesk desk, Seminars seminars, Journal journal, Clock clock, Ids ids) {
        this.desk = desk;
        this.seminars = seminars;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What the copy is to be.
     *
     * @param day the copy's day; its times of day stay, its registration moves by as many days
     * @param venue instead of the source's; null keeps it
     */
    public record Wish(LocalDate day, @Nullable Venue venue) {}

    /**
     * Copies it. Of the seminars of fiscal year 2017 only the municipality is known, so the copy of one names its venue
     * in this step.
     *
     * @throws Refusal NOT_FOUND, DATE_PAST, DOUBLE_BOOKING, or every reason why the copied plan is not sound
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Seminar handle(UUID sourceId, Wish wish) {
        journal.attempt(SeminarDesk.caseOf(sourceId), "COPY_SEMINAR");
        Seminar source = seminars.find(sourceId).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        source.require(SeminarAction.COPY);
        SeminarPlan plan = source.plan().copiedTo(wish.day());
        if (!clock.instant().isBefore(plan.period().startsAt())) {
            throw Refusal.of(List.of(Violation.of("/dateOfStart", SeminarError.DATE_PAST, Japan.today(clock))));
        }
        if (wish.venue() != null) {
            plan = plan.moved(plan.period(), plan.webinarStatus(), plan.place(), wish.venue(), plan.registration());
        }
        Seminar copy = new Seminar(ids.next(), plan, sourceId, clock.instant());
        seminars.add(copy);
        desk.book(copy);
        desk.changed(copy, "copied", Map.of("copiedFrom", sourceId));
        return copy;
    }
}

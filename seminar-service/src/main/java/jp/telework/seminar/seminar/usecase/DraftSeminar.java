package jp.telework.seminar.seminar.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.text.Message;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarClause;
import jp.telework.seminar.seminar.domain.SeminarPlan;
import jp.telework.seminar.seminar.domain.SeminarText;
import jp.telework.seminar.seminar.domain.Seminars;

/** The office plans a seminar; its room and its speakers are taken from now on. */
@ApplicationScoped
public class DraftSeminar {

    private final SeminarDesk desk;
    private final Seminars seminars;
    private final Clock clock;
    private final Ids ids;

    DraftSeminar(SeminarDesk desk, Seminars seminars, Clock clock, Ids ids) {
        this.desk = desk;
        this.seminars = seminars;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Makes the draft.
     *
     * @throws jp.telework.kernel.refusal.Refusal DOUBLE_BOOKING, or every reason why the plan is not sound
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Seminar handle(SeminarPlan plan) {
        desk.attempt("DRAFT_SEMINAR");
        Seminar seminar = new Seminar(ids.next(), plan, null, clock.instant());
        desk.trace("PLAN_SOUND", SeminarClause.PLANNING, Map.of(), true, Message.of(SeminarText.PLAN_SOUND));
        seminars.add(seminar);
        desk.book(seminar);
        desk.changed(seminar, "drafted", Map.of());
        return seminar;
    }
}

package jp.telework.seminar.seminar.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.seminar.domain.CancellationReason;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarAction;

/** 中止: room and speakers are free again; the same transaction tells all registrants. */
@ApplicationScoped
public class CancelSeminar {

    private final SeminarDesk desk;
    private final Registrants registrants;
    private final Clock clock;

    CancelSeminar(SeminarDesk desk, Registrants registrants, Clock clock) {
        this.desk = desk;
        this.registrants = registrants;
        this.clock = clock;
    }

    /**
     * Calls it off.
     *
     * @throws jp.telework.kernel.refusal.Refusal SEMINAR_BEGUN
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Seminar handle(UUID id, IfMatch ifMatch, CancellationReason reason) {
        Seminar seminar = desk.open(id, ifMatch, SeminarAction.CANCEL, "CANCEL_SEMINAR");
        seminar.cancel(reason, clock.instant());
        desk.release(seminar);
        int told = seminar.isPublic() ? registrants.cancelled(seminar, reason) : 0;
        desk.traceTold(told);
        Map<String, Object> detail = SeminarDesk.because(reason.japanese(), reason.english());
        detail.put("registrantsTold", told);
        desk.changed(seminar, "cancelled", detail);
        return seminar;
    }
}

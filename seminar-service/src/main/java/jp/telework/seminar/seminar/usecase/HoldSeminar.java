package jp.telework.seminar.seminar.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.text.Message;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarAction;
import jp.telework.seminar.seminar.domain.SeminarClause;
import jp.telework.seminar.seminar.domain.SeminarText;

/** 開催の記録: the office records that the seminar took place. */
@ApplicationScoped
public class HoldSeminar {

    private final SeminarDesk desk;
    private final Clock clock;

    HoldSeminar(SeminarDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Records it.
     *
     * @throws jp.telework.kernel.refusal.Refusal SEMINAR_NOT_BEGUN
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Seminar handle(UUID id, IfMatch ifMatch) {
        Seminar seminar = desk.open(id, ifMatch, SeminarAction.HOLD, "HOLD_SEMINAR");
        boolean begun = !clock.instant().isBefore(seminar.plan().period().startsAt());
        desk.trace(
                "BEGUN",
                SeminarClause.HOLDING,
                Map.of("startsAt", seminar.plan().period().startsAt().toString()),
                begun,
                Message.of(
                        begun ? SeminarText.BEGUN : SeminarText.NOT_BEGUN,
                        seminar.plan().period().startsAt()));
        seminar.hold(clock.instant());
        desk.changed(seminar, "held", Map.of());
        return seminar;
    }
}

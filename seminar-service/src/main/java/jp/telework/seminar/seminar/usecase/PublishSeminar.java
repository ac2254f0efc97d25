package jp.telework.seminar.seminar.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.text.Message;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.seminar.domain.PublicationPolicy;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarAction;
import jp.telework.seminar.seminar.domain.SeminarClause;
import jp.telework.seminar.seminar.domain.SeminarText;

/** 公表: the public may see the seminar and, in its period, register. */
@ApplicationScoped
public class PublishSeminar {

    private final SeminarDesk desk;
    private final Registrants registrants;
    private final Clock clock;

    PublishSeminar(SeminarDesk desk, Registrants registrants, Clock clock) {
        this.desk = desk;
        this.registrants = registrants;
        this.clock = clock;
    }

    /**
     * Announces it.
     *
     * @throws jp.telework.kernel.refusal.Refusal SEMINAR_BEGUN, or everything that the public would miss
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Seminar handle(UUID id, IfMatch ifMatch) {
        Seminar seminar = desk.open(id, ifMatch, SeminarAction.PUBLISH, "PUBLISH_SEMINAR");
        List<Violation> missing = PublicationPolicy.missing(seminar.plan());
        desk.trace(
                "PUBLICATION_COMPLETE",
                SeminarClause.ANNOUNCEMENT,
                Map.of("missing", missing.stream().map(Violation::pointer).toList()),
                missing.isEmpty(),
                Message.of(
                        missing.isEmpty() ? SeminarText.PUBLICATION_COMPLETE : SeminarText.PUBLICATION_INCOMPLETE,
                        missing.size()));
        seminar.publish(clock.instant());
        registrants.resized(seminar, null);
        desk.changed(seminar, "published", Map.of());
        return seminar;
    }
}

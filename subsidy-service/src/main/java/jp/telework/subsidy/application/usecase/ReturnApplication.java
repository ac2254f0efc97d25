package jp.telework.subsidy.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationAction;
import jp.telework.subsidy.programme.domain.SubsidyError;
import org.jspecify.annotations.Nullable;

/** 差戻し: an officer gives a submitted application back, with a reason and a term. */
@ApplicationScoped
public class ReturnApplication {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final ApplicationDesk desk;
    private final Clock clock;

    ReturnApplication(ApplicationDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Gives it back.
     *
     * @param dueOn last day for the correction in Japan; null for the usual term of the call
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Application handle(Caller caller, UUID id, IfMatch ifMatch, String reason, @Nullable LocalDate dueOn) {
        Application application = desk.open(id, caller, "RETURN_APPLICATION");
        application.require(ApplicationAction.RETURN);
        ifMatch.check(application.version());
        Instant now = clock.instant();
        Instant due = dueOn == null
                ? desk.terms(application.callId()).usualCorrectionDue(now)
                : dueOn.atTime(LAST_SECOND).atZone(JAPAN).toInstant();
        if (due.isBefore(now)) {
            throw Refusal.of(List.of(Violation.of("/correctionDueOn", SubsidyError.PERIOD_REVERSED, now, due)));
        }
        application.giveBack(reason, due, now);
        desk.changed(application, "returned", Map.of("reason", reason, "correctionDueAt", due));
        return application;
    }
}

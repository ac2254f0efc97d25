package jp.telework.subsidy.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.casework.receipt.domain.Return;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationAction;
import jp.telework.subsidy.programme.domain.SubsidyError;

/** 差戻し: an officer gives a submitted application back, with a reason and a term. */
@ApplicationScoped
public class ReturnApplication {

    private final ApplicationDesk desk;
    private final Clock clock;

    ReturnApplication(ApplicationDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Application handle(Caller caller, UUID id, IfMatch ifMatch, Return order) {
        Application application = desk.open(id, caller, ifMatch, ApplicationAction.RETURN, "RETURN_APPLICATION");
        Instant now = clock.instant();
        Instant due = order.dueAt(() -> desk.terms(application.callId()).usualCorrectionDue(now));
        if (due.isBefore(now)) {
            throw Refusal.of(List.of(Violation.of("/correctionDueOn", SubsidyError.PERIOD_REVERSED, now, due)));
        }
        application.giveBack(order.reason(), due, now);
        desk.changed(application, "returned", Map.of("reason", order.reason(), "correctionDueAt", due));
        return application;
    }
}

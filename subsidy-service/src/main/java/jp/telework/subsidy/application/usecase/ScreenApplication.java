package jp.telework.subsidy.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.reason.Reasons;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ScreeningOutcome;
import jp.telework.subsidy.call.usecase.BeginEvaluation;
import jp.telework.subsidy.programme.domain.SubsidyClause;
import jp.telework.subsidy.programme.domain.SubsidyError;

/** 形式審査 by an officer: a submitted application goes on to the evaluation, or ends here with reasons. */
@ApplicationScoped
public class ScreenApplication {

    private final ApplicationDesk desk;
    private final BeginEvaluation evaluation;
    private final Clock clock;

    ScreenApplication(ApplicationDesk desk, BeginEvaluation evaluation, Clock clock) {
        this.desk = desk;
        this.evaluation = evaluation;
        this.clock = clock;
    }

    /**
     * Screens it.
     *
     * @param reasons at least one for an application that ends here
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Application handle(Caller caller, UUID id, IfMatch ifMatch, ScreeningOutcome outcome, Reasons reasons) {
        Application application = desk.open(id, caller, ifMatch, outcome.action(), "SCREEN_APPLICATION");
        Hand officer = caller.hand().requirePerson();
        Instant now = clock.instant();
        switch (outcome) {
            case PASSED -> {
                evaluation.handle(application.callId(), now);
                application.passScreening(officer, now);
            }
            case INELIGIBLE -> {
                refuseWithout(reasons);
                application.failScreening(reasons, officer, now);
            }
        }
        desk.changed(application, "screened", Map.of("outcome", outcome, "reasons", reasons.items()));
        return application;
    }

    private static void refuseWithout(Reasons reasons) {
        if (reasons.isEmpty()) {
            throw Refusal.of(
                    List.of(Violation.under(SubsidyClause.EVALUATION, "/reasons", SubsidyError.REASONS_REQUIRED)));
        }
    }
}

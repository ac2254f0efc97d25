package jp.telework.subsidy.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationAction;
import jp.telework.subsidy.application.domain.Applications;
import jp.telework.subsidy.application.domain.Proposal;
import jp.telework.subsidy.programme.domain.SubsidyError;

/** An applicant replaces the proposal of a draft or of a returned application. */
@ApplicationScoped
public class ChangeApplication {

    private final ApplicationDesk desk;
    private final Applications applications;
    private final Clock clock;

    ChangeApplication(ApplicationDesk desk, Applications applications, Clock clock) {
        this.desk = desk;
        this.applications = applications;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Application handle(Caller caller, UUID id, IfMatch ifMatch, UUID callId, Proposal proposal) {
        Application application = desk.open(id, caller, ifMatch, ApplicationAction.CHANGE, "CHANGE_APPLICATION");
        if (!application.callId().equals(callId)) {
            throw Refusal.of(List.of(Violation.of("/callId", SubsidyError.CALL_IMMUTABLE)));
        }
        applications.rewrite(application.change(proposal, clock.instant()));
        desk.changed(application, "changed");
        return application;
    }
}

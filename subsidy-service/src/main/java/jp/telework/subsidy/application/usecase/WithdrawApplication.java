package jp.telework.subsidy.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationAction;
import jp.telework.subsidy.application.domain.ApplicationStatus;
import jp.telework.subsidy.application.domain.OpenedCases;

/**
 * 取下げ by the applicant, at any time until the result reaches it. A decision has its effect when it reaches the applicant; until
 * then the applicant is free to take the application back, whether or not the ministry has decided already.
 */
@ApplicationScoped
public class WithdrawApplication {

    private final ApplicationDesk desk;
    private final OpenedCases openedCases;
    private final Clock clock;

    WithdrawApplication(ApplicationDesk desk, OpenedCases openedCases, Clock clock) {
        this.desk = desk;
        this.openedCases = openedCases;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Application handle(Caller caller, UUID id, IfMatch ifMatch) {
        Application application = desk.open(id, caller, ifMatch, ApplicationAction.WITHDRAW, "WITHDRAW_APPLICATION");
        boolean adopted = application.status() == ApplicationStatus.ADOPTED;
        application.withdraw(clock.instant());
        desk.changed(application, "withdrawn");
        if (adopted) {
            openedCases.lapse(application.id());
        }
        return application;
    }
}

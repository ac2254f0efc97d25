package jp.telework.subsidy.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationAction;

/** 取下げ by the applicant, at any time before the ministry's result. */
@ApplicationScoped
public class WithdrawApplication {

    private final ApplicationDesk desk;
    private final Clock clock;

    WithdrawApplication(ApplicationDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Application handle(Caller caller, UUID id, IfMatch ifMatch) {
        Application application = desk.open(id, caller, ifMatch, ApplicationAction.WITHDRAW, "WITHDRAW_APPLICATION");
        application.withdraw(clock.instant());
        desk.changed(application, "withdrawn");
        return application;
    }
}

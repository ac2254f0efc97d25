package jp.telework.subsidy.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationStatus;
import jp.telework.subsidy.application.domain.Applications;

/** Every applicant of a call learns its result: in its case, its history and its events at once. */
@ApplicationScoped
public class TellResults {

    private final Applications applications;
    private final ApplicationDesk desk;

    TellResults(Applications applications, ApplicationDesk desk) {
        this.applications = applications;
        this.desk = desk;
    }

    @Transactional
    public void handle(UUID callId, Instant now) {
        for (Application application : applications.pendingOf(callId)) {
            application.publishResult(now);
            desk.changed(application, application.status() == ApplicationStatus.ADOPTED ? "adopted" : "not-adopted");
        }
    }
}

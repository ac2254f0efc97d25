package jp.telework.subsidy.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.delegation.domain.EditedCase;
import jp.telework.casework.delegation.usecase.EditedCases;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.Applications;

/** The editors of applications. */
@ApplicationScoped
class EditedApplications implements EditedCases {

    private final Applications applications;
    private final ApplicationDesk desk;

    EditedApplications(Applications applications, ApplicationDesk desk) {
        this.applications = applications;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return ApplicationDesk.KIND;
    }

    @Override
    public Optional<Application> find(Caller caller, UUID id) {
        return applications.find(ApplicationDesk.reader(caller), id);
    }

    @Override
    public Application get(Caller caller, UUID id) {
        return desk.visible(caller, id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    @Override
    public void changed(EditedCase theCase, String verb, Map<String, Object> detail) {
        desk.changed((Application) theCase, verb, detail);
    }
}

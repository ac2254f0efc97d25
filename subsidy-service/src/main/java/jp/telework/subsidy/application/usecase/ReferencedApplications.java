package jp.telework.subsidy.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.exchange.ReferencedCase;
import jp.telework.platform.exchange.ReferencedCases;

/** Applications, for the numbers that other systems give them. */
@ApplicationScoped
class ReferencedApplications implements ReferencedCases {

    private final ApplicationDesk desk;

    ReferencedApplications(ApplicationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "application";
    }

    @Override
    public Optional<ReferencedCase> open(UUID id, Caller caller) {
        return desk.visible(caller, id)
                .map(application -> new ReferencedCase(application::externalReferences, (references, now) -> {
                    application.refer(references, now);
                    desk.changed(application, "referenced");
                }));
    }
}

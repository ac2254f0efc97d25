package jp.telework.subsidy.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.prefill.domain.Earlier;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.Applications;
import jp.telework.subsidy.application.domain.Prefill;

/** What an organisation's earlier applications give for a new one. Three statements, however many applications it has. */
@ApplicationScoped
public class PrefillApplication {

    private static final Applications.Filter ANY = new Applications.Filter(null, null, null, null, null);

    private final Applications applications;
    private final ApplicationDesk desk;

    PrefillApplication(Applications applications, ApplicationDesk desk) {
        this.applications = applications;
        this.desk = desk;
    }

    /**
     * Reads them.
     *
     * @throws Refusal NOT_FOUND when the call is not published
     */
    @Transactional
    public Prefill handle(Caller caller, UUID callId) {
        caller.requireOrganisation();
        desk.terms(callId);
        List<UUID> newest = applications.list(ApplicationDesk.reader(caller), ANY, null, Earlier.MOST).stream()
                .map(Applications.Summary::id)
                .toList();
        return Prefill.of(applications.all(newest).stream()
                .sorted(Comparator.comparing(Application::id).reversed())
                .map(application -> new Earlier<>(
                        application.id(),
                        application.callId(),
                        application.receiptNumber().orElse(null),
                        application.updatedAt(),
                        application.proposal()))
                .toList());
    }
}

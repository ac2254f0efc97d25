package jp.telework.subsidy.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.document.DocumentContents;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationAction;

/** An applicant takes a file away from a draft or a returned application. */
@ApplicationScoped
public class RemoveDocument {

    private final ApplicationDesk desk;
    private final DocumentContents contents;
    private final Clock clock;

    RemoveDocument(ApplicationDesk desk, DocumentContents contents, Clock clock) {
        this.desk = desk;
        this.contents = contents;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Application handle(Caller caller, UUID id, IfMatch ifMatch, int number) {
        Application application = desk.open(id, caller, ifMatch, ApplicationAction.CHANGE_DOCUMENTS, "REMOVE_DOCUMENT");
        application.detach(number, clock.instant());
        contents.remove(id, number);
        desk.changed(application, "document-removed", Map.of("number", number));
        return application;
    }
}

package jp.telework.subsidy.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.document.usecase.Attached;
import jp.telework.casework.document.usecase.SentFile;
import jp.telework.kernel.document.DocumentContents;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationAction;
import jp.telework.subsidy.application.domain.Document;
import jp.telework.subsidy.programme.domain.DocumentKind;

/** An applicant attaches a file that was examined already. */
@ApplicationScoped
public class AttachDocument {

    private final ApplicationDesk desk;
    private final DocumentContents contents;
    private final Clock clock;

    AttachDocument(ApplicationDesk desk, DocumentContents contents, Clock clock) {
        this.desk = desk;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * Attaches the file.
     *
     * @param ifMatch checked when given; adding a file overwrites nothing, so it is not demanded
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Attached<Application, Document> handle(
            Caller caller, UUID id, Optional<IfMatch> ifMatch, DocumentKind kind, SentFile file) {
        Application application = desk.open(
                id, caller, ifMatch.orElse(IfMatch.ANY), ApplicationAction.CHANGE_DOCUMENTS, "ATTACH_DOCUMENT");
        Document document = application.attach(kind, file.facts(), clock.instant());
        contents.put(id, document.number(), file.content());
        desk.changed(
                application,
                "document-attached",
                Map.of("number", document.number(), "kind", kind, "sha256", document.sha256()));
        return new Attached<>(application, document);
    }
}

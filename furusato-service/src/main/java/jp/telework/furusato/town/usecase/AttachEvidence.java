package jp.telework.furusato.town.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.UUID;
import jp.telework.furusato.town.domain.Town;
import jp.telework.kernel.document.DocumentContents;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;

/** 書類の添付: a file that was examined already becomes evidence of a measure, or of the town's decision on its plan. */
@ApplicationScoped
public class AttachEvidence {

    private final TownDesk desk;
    private final DocumentContents contents;

    AttachEvidence(TownDesk desk, DocumentContents contents) {
        this.desk = desk;
        this.contents = contents;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Town handle(Caller caller, UUID id, IfMatch ifMatch, TownCommand attachment, Path file) {
        Town town = desk.run(caller, id, ifMatch, attachment);
        contents.put(id, town.file().acts().size(), file);
        return town;
    }
}

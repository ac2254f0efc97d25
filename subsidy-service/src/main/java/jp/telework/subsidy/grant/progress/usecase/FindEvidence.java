package jp.telework.subsidy.grant.progress.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.document.DocumentContents;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.document.StoredFile;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.progress.domain.EvidenceFolder;

/** Reads the evidence of a case: its organisation and the ministry. */
@ApplicationScoped
public class FindEvidence {

    private final GrantDesk desk;
    private final DocumentContents contents;

    FindEvidence(GrantDesk desk, DocumentContents contents) {
        this.desk = desk;
        this.contents = contents;
    }

    /** In the order in which it was attached. */
    @Transactional
    public List<EvidenceFolder.Item> list(Caller caller, UUID id) {
        return folder(caller, id).items();
    }

    /**
     * One file.
     *
     * @throws Refusal NOT_FOUND when there is none, or it was taken away
     */
    @Transactional
    public StoredFile file(Caller caller, UUID id, int number) {
        DocumentFacts facts = folder(caller, id).require(number).evidence().file();
        return new StoredFile(facts.name(), facts.mediaType(), facts.sha256(), contents.open(id, number));
    }

    private EvidenceFolder folder(Caller caller, UUID id) {
        return EvidenceFolder.of(desk.find(caller, id).file());
    }
}

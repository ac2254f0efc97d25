package jp.telework.subsidy.grant.progress.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.document.DocumentContents;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.document.StoredFile;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.FindGrants;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.grant.progress.domain.Evidence;
import jp.telework.subsidy.grant.progress.domain.EvidenceFolder;
import jp.telework.subsidy.grant.progress.domain.EvidencePolicy;

/** 証拠書類: the evidence of a case, which the next performance report names, and its files. */
@ApplicationScoped
public class EvidenceFiles {

    private final FindGrants grants;
    private final DocumentContents contents;

    EvidenceFiles(FindGrants grants, DocumentContents contents) {
        this.grants = grants;
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
        return EvidenceFolder.of(grants.get(caller, id).file());
    }

    /** 添付: a file that was examined already becomes evidence. */
    public GrantCommand attach(Evidence evidence, Path file) {
        return GrantCommand.comingTo(GrantAction.ATTACH_EVIDENCE, (grant, checks, moment) -> {
            EvidencePolicy.judge(evidence, grant, checks);
            return Outcome.of(GrantAction.ATTACH_EVIDENCE, evidence)
                    .followedBy(act -> contents.put(grant.id(), act.number(), file));
        });
    }

    /** 取消し: a file attached by mistake is taken away; that it was there stays in the case. */
    public GrantCommand remove(int number) {
        return GrantCommand.comingTo(GrantAction.REMOVE_EVIDENCE, (grant, checks, moment) -> Outcome.of(
                        GrantAction.REMOVE_EVIDENCE, EvidencePolicy.removal(number, grant, checks))
                .followedBy(act -> contents.remove(grant.id(), number)));
    }
}

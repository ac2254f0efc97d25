package jp.telework.subsidy.grant.progress.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.UUID;
import jp.telework.kernel.document.DocumentContents;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.grant.progress.domain.Evidence;
import jp.telework.subsidy.grant.progress.domain.EvidencePolicy;

/** 証拠書類の添付: a file that was examined already becomes evidence for the next performance report. */
@ApplicationScoped
public class AttachEvidence {

    private final GrantDesk desk;
    private final DocumentContents contents;

    AttachEvidence(GrantDesk desk, DocumentContents contents) {
        this.desk = desk;
        this.contents = contents;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, Evidence evidence, Path file) {
        Grant changed = desk.perform(caller, id, ifMatch, GrantAction.ATTACH_EVIDENCE, (grant, checks, moment) -> {
            EvidencePolicy.judge(evidence, grant, checks);
            return Outcome.of(GrantAction.ATTACH_EVIDENCE, evidence);
        });
        contents.put(id, changed.file().acts().size(), file);
        return changed;
    }
}

package jp.telework.subsidy.grant.progress.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.kernel.document.DocumentContents;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.grant.progress.domain.EvidencePolicy;

/** 証拠書類の取消し: a file attached by mistake is taken away; that it was there stays in the case. */
@ApplicationScoped
public class RemoveEvidence {

    private final GrantDesk desk;
    private final DocumentContents contents;

    RemoveEvidence(GrantDesk desk, DocumentContents contents) {
        this.desk = desk;
        this.contents = contents;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, int number) {
        Grant changed = desk.perform(
                caller,
                id,
                ifMatch,
                GrantAction.REMOVE_EVIDENCE,
                (grant, checks, moment) ->
                        Outcome.of(GrantAction.REMOVE_EVIDENCE, EvidencePolicy.removal(number, grant, checks)));
        contents.remove(id, number);
        return changed;
    }
}

package jp.telework.subsidy.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.approval.domain.DecisionDrafts;
import jp.telework.platform.caller.Caller;
import jp.telework.subsidy.call.usecase.FindCalls;
import jp.telework.subsidy.evaluation.domain.AdoptionDrafts;

/** Reads the drafts of a call's adoption. */
@ApplicationScoped
public class FindAdoptionDrafts {

    private final FindCalls calls;
    private final AdoptionDrafts drafts;

    FindAdoptionDrafts(FindCalls calls, AdoptionDrafts drafts) {
        this.calls = calls;
        this.drafts = drafts;
    }

    @Transactional
    public DecisionDrafts of(Caller caller, UUID callId) {
        calls.get(Optional.of(caller), callId);
        return drafts.of(callId);
    }
}

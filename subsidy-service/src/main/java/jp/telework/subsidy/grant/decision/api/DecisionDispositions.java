package jp.telework.subsidy.grant.decision.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.subsidy.grant.approval.api.DispositionForm;
import jp.telework.subsidy.grant.decision.usecase.DecisionCommands;
import jp.telework.subsidy.grant.lifecycle.api.AdverseActRequest;
import jp.telework.subsidy.programme.domain.Disposition;

/** Granting and refusing as dispositions. */
@Singleton
class DecisionDispositions {

    @Produces
    @Singleton
    static DispositionForm refusal() {
        return DispositionForm.answering(
                Disposition.REFUSAL, AdverseActRequest.class, (reasons, none) -> DecisionCommands.refuse(reasons));
    }

    /** A decision has a draft of its own form. */
    @Produces
    @Singleton
    static DispositionForm decision() {
        return DispositionForm.without(Disposition.DECISION, DecisionCommands::decide);
    }
}

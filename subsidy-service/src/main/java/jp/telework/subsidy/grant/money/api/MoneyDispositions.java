package jp.telework.subsidy.grant.money.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.subsidy.grant.approval.api.DispositionForm;
import jp.telework.subsidy.programme.domain.Disposition;

/** The fixing of the amount as a disposition. */
@Singleton
class MoneyDispositions {

    @Produces
    @Singleton
    static DispositionForm fixing() {
        return DispositionForm.of(Disposition.FIXING, FinalAmountRequest.class);
    }
}

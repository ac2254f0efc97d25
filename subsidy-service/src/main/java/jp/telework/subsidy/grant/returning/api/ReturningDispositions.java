package jp.telework.subsidy.grant.returning.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.subsidy.grant.approval.api.DispositionForm;
import jp.telework.subsidy.programme.domain.Disposition;

/** Cancellation and return as dispositions. */
@Singleton
class ReturningDispositions {

    @Produces
    @Singleton
    static DispositionForm cancellation() {
        return DispositionForm.of(Disposition.CANCELLATION, CancellationRequest.class);
    }

    @Produces
    @Singleton
    static DispositionForm returnOrder() {
        return DispositionForm.of(Disposition.RETURN_ORDER, ReturnOrderRequest.class);
    }

    @Produces
    @Singleton
    static DispositionForm extension() {
        return DispositionForm.of(Disposition.EXTENSION, DueDateRequest.class);
    }

    @Produces
    @Singleton
    static DispositionForm waiver() {
        return DispositionForm.of(Disposition.WAIVER, ChargeWaiverRequest.class);
    }
}

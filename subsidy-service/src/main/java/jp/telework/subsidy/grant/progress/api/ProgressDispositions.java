package jp.telework.subsidy.grant.progress.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.subsidy.grant.approval.api.DispositionForm;
import jp.telework.subsidy.grant.progress.usecase.ProgressCommands;
import jp.telework.subsidy.programme.domain.Disposition;

/** The orders about a running project as dispositions. */
@Singleton
class ProgressDispositions {

    @Produces
    @Singleton
    static DispositionForm performanceOrder() {
        return DispositionForm.answering(
                Disposition.PERFORMANCE_ORDER,
                OrderRequest.class,
                (order, none) -> ProgressCommands.orderPerformance(order));
    }

    @Produces
    @Singleton
    static DispositionForm suspension() {
        return DispositionForm.answering(
                Disposition.SUSPENSION, OrderRequest.class, (order, none) -> ProgressCommands.suspend(order));
    }

    @Produces
    @Singleton
    static DispositionForm lifting() {
        return DispositionForm.of(Disposition.LIFTING, LiftingRequest.class);
    }

    @Produces
    @Singleton
    static DispositionForm correctiveOrder() {
        return DispositionForm.answering(
                Disposition.CORRECTIVE_ORDER,
                OrderRequest.class,
                (order, none) -> ProgressCommands.orderCorrection(order));
    }
}

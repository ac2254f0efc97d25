package jp.telework.seminar.dispatch.usecase;

import java.util.List;
import java.util.UUID;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.event.EventData;
import jp.telework.seminar.advice.domain.AdviceField;
import jp.telework.seminar.dispatch.domain.DispatchRequest;
import jp.telework.seminar.dispatch.domain.DispatchStatus;
import jp.telework.seminar.dispatch.domain.VisitStatus;

/** A request after a change, as readers of the event feed see it: without persons. */
@EventData(kind = "dispatch-request")
record DispatchSnapshot(
        UUID id,
        String receiptNumber,
        FiscalYear fiscalYear,
        CorporateNumber organisation,
        DispatchStatus status,
        List<AdviceField> fields,
        int plannedVisits,
        int arrangedVisits,
        int heldVisits,
        ExternalReferences externalReferences) {

    /**
     * The request for readers of its event.
     *
     * @param inside whether the event is for the office alone
     */
    static DispatchSnapshot of(DispatchRequest request, boolean inside) {
        return new DispatchSnapshot(
                request.id(),
                request.receiptNumber(),
                request.fiscalYear(),
                request.organisation(),
                request.status().shownTo(inside),
                request.content().fields(),
                request.plannedVisits(),
                request.count(VisitStatus.PLANNED),
                request.count(VisitStatus.HELD),
                request.externalReferences());
    }
}

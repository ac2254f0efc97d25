package jp.telework.seminar.dispatch.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.exchange.ReferencedCase;
import jp.telework.platform.exchange.ReferencedCases;
import jp.telework.seminar.dispatch.domain.DispatchRequests;

/** Dispatch requests, for the numbers that other systems give them. */
@ApplicationScoped
class ReferencedDispatches implements ReferencedCases {

    private final DispatchRequests requests;
    private final DispatchDesk desk;

    ReferencedDispatches(DispatchRequests requests, DispatchDesk desk) {
        this.requests = requests;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "dispatch-request";
    }

    @Override
    public Optional<ReferencedCase> open(UUID id, Caller caller) {
        return requests.find(Readers.of(caller), id)
                .map(request -> new ReferencedCase(request::externalReferences, (references, now) -> {
                    request.refer(references);
                    desk.tell(request, "referenced");
                }));
    }
}

package jp.telework.seminar.dispatch.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.seminar.dispatch.domain.Candidate;
import jp.telework.seminar.dispatch.domain.CandidatePolicy;
import jp.telework.seminar.dispatch.domain.DispatchRequest;
import jp.telework.seminar.dispatch.domain.DispatchRequests;
import jp.telework.seminar.manager.domain.Manager;
import jp.telework.seminar.manager.usecase.FindManagers;

/** 割当ての提案: the managers for a request, best first, each explained. */
@ApplicationScoped
public class ProposeManagers {

    private final DispatchRequests requests;
    private final FindManagers managers;

    ProposeManagers(DispatchRequests requests, FindManagers managers) {
        this.requests = requests;
        this.managers = managers;
    }

    /**
     * The proposal as of now.
     *
     * @throws Refusal NOT_FOUND
     */
    @Transactional
    public List<Candidate> handle(Caller caller, UUID id) {
        return of(requests.find(Readers.of(caller), id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND)));
    }

    List<Candidate> of(DispatchRequest request) {
        return CandidatePolicy.rank(
                request.content(),
                request.organisation(),
                request.file().formerAssignments(),
                managers.active().stream().map(ProposeManagers::offer).toList());
    }

    private static Candidate.Offer offer(Manager manager) {
        return new Candidate.Offer(
                manager.id(),
                manager.name(),
                manager.subject(),
                manager.organisation().orElse(null),
                manager.profile().fields(),
                manager.profile().prefectures(),
                manager.profile().methods(),
                manager.capacity(),
                manager.activeCases());
    }
}

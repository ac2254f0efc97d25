package jp.telework.seminar.dispatch.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.seminar.dispatch.domain.DispatchAction;
import jp.telework.seminar.dispatch.domain.DispatchRequest;
import jp.telework.seminar.dispatch.domain.DispatchRequests;
import jp.telework.seminar.dispatch.domain.DispatchStatus;
import jp.telework.seminar.dispatch.quota.domain.QuotaSituation;
import jp.telework.seminar.dispatch.quota.domain.Quotas;

/** Reads requests: an organisation its own, a manager those assigned to them, the secretariat all. */
@ApplicationScoped
public class FindDispatches {

    private static final Set<String> INTERNAL = Arrays.stream(DispatchAction.values())
            .filter(DispatchAction::isInternal)
            .map(DispatchDesk::actionName)
            .collect(Collectors.toUnmodifiableSet());

    private final DispatchRequests requests;
    private final Quotas quotas;

    FindDispatches(DispatchRequests requests, Quotas quotas) {
        this.requests = requests;
        this.quotas = quotas;
    }

    @Transactional
    public Page<DispatchRequests.Summary> list(Caller caller, DispatchRequests.Filter filter, PageRequest page) {
        return Page.of(requests.list(Readers.of(caller), filter, page.afterId(), page.rows()), page, row -> row.id()
                .toString());
    }

    /**
     * A request with its visits.
     *
     * @throws Refusal NOT_FOUND when there is none that the caller may see
     */
    @Transactional
    public DispatchRequest get(Caller caller, UUID id) {
        return requests.find(Readers.of(caller), id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /** Where a request that waits stands in the queue, as if no offer were open for it; empty when its year has no quota. */
    @Transactional
    public Optional<QuotaSituation> queue(DispatchRequest request) {
        Optional<QuotaSituation> situation =
                quotas.situation(request.fiscalYear(), request.organisation(), request.receiptNumber());
        return request.status() == DispatchStatus.ASSIGNMENT_OFFERED
                ? situation.map(known -> known.without(request.file().committed()))
                : situation;
    }

    /** Whether the caller knows of offers to managers. */
    public static boolean isInside(Caller caller) {
        return Readers.of(caller).isInside();
    }

    /** Whether the caller sees the secretariat's own business. */
    public static boolean isStaff(Caller caller) {
        return Readers.of(caller).isSecretariat();
    }

    /** The actions that a reader's history leaves out; a manager reads of its own offer in the view. */
    public static Set<String> hiddenFrom(Caller caller) {
        return isStaff(caller) ? Set.of() : INTERNAL;
    }
}

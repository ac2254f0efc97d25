package jp.telework.seminar.dispatch.domain;

import jp.telework.seminar.dispatch.quota.domain.Commitment;
import jp.telework.seminar.dispatch.quota.domain.QuotaMove;

/** What of a request's commitment is no longer needed once no further visit comes. */
public final class UnusedQuota {

    private UnusedQuota() {}

    public static QuotaMove of(DispatchRequest request) {
        Commitment bound = request.file().committed();
        long spent = request.visits().stream()
                .filter(visit -> visit.status() == VisitStatus.HELD)
                .mapToLong(visit -> bound.prices().of(visit.method()).amount())
                .sum();
        return new QuotaMove(
                request.fiscalYear(),
                request.organisation(),
                request.id(),
                bound.visits() - request.count(VisitStatus.HELD),
                bound.yen().amount() - spent);
    }
}
